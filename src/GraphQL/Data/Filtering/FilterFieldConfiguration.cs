using System.Linq.Expressions;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>One field of a filter before it is part of a schema.</summary>
internal sealed class FilterFieldConfiguration(LambdaExpression selector) : IFilterFieldDescriptor
{
    public LambdaExpression Selector { get; } = selector;

    public string? FieldName { get; private set; }

    public string? FieldDescription { get; private set; }

    public bool IsIgnored { get; private set; }

    public Type? FilterType { get; private set; }

    public IFilterFieldDescriptor Name(string value)
    {
        FieldName = value;
        return this;
    }

    public IFilterFieldDescriptor Description(string? value)
    {
        FieldDescription = value;
        return this;
    }

    public IFilterFieldDescriptor Ignore(bool ignore = true)
    {
        IsIgnored = ignore;
        return this;
    }

    public IFilterFieldDescriptor Type<TFilter>()
        where TFilter : FilterInputType
    {
        FilterType = typeof(TFilter);
        return this;
    }
}
