using ScoringPlatform.GraphQL.Data.Filtering;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>A field of a filter or sort input before it is part of a schema.</summary>
internal sealed class ListInputFieldConfiguration(LambdaExpression selector) : IFilterFieldDescriptor
{
    public LambdaExpression Selector { get; } = selector;

    public PropertyInfo? Property { get; } = MemberExpressions.PropertyOf(selector);

    /// <summary>The class that describes the input of a property's own fields, or null.</summary>
    public Type? InputType { get; private set; }

    /// <exception cref="SchemaException">It is not a property alone, and so has no name.</exception>
    public string NameIn(string input) => Property is not null
        ? NamingConventions.MemberName(Property)
        : throw new SchemaException($"A field of {input} has no name: it is not a property alone.");

    IFilterFieldDescriptor IFilterFieldDescriptor.Type<TFilter>()
    {
        InputType = typeof(TFilter);
        return this;
    }
}
