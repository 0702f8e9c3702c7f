using ScoringPlatform.GraphQL.Data.Filtering;
using ScoringPlatform.GraphQL.Data.Sorting;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>A field of a filter or sort input before it is part of a schema.</summary>
internal sealed class ListInputFieldConfiguration(LambdaExpression selector) : IFilterFieldDescriptor, ISortFieldDescriptor
{
    private string? _name;

    public LambdaExpression Selector { get; } = selector;

    public PropertyInfo? Property { get; } = MemberExpressions.PropertyOf(selector);

    /// <summary>The class that describes the input of a property's own fields, or null.</summary>
    public Type? InputType { get; private set; }

    /// <exception cref="SchemaException">It has no name and is not a property alone.</exception>
    public string NameIn(string input) => _name
        ?? (Property is null ? null : NamingConventions.MemberName(Property))
        ?? throw new SchemaException($"A field of {input} needs a name: it is not a property alone.");

    IFilterFieldDescriptor IFilterFieldDescriptor.Name(string value) => With(value, InputType);

    IFilterFieldDescriptor IFilterFieldDescriptor.Type<TFilter>() => With(_name, typeof(TFilter));

    ISortFieldDescriptor ISortFieldDescriptor.Name(string value) => With(value, InputType);

    ISortFieldDescriptor ISortFieldDescriptor.Type<TSort>() => With(_name, typeof(TSort));

    private ListInputFieldConfiguration With(string? name, Type? input)
    {
        (_name, InputType) = (name, input);
        return this;
    }
}
