using System.Linq.Expressions;

namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>One field of a sort input before it is part of a schema.</summary>
internal sealed class SortFieldConfiguration(LambdaExpression selector) : ISortFieldDescriptor
{
    public LambdaExpression Selector { get; } = selector;

    public string? FieldName { get; private set; }

    public string? FieldDescription { get; private set; }

    public bool IsIgnored { get; private set; }

    public Type? SortType { get; private set; }

    public ISortFieldDescriptor Name(string value)
    {
        FieldName = value;
        return this;
    }

    public ISortFieldDescriptor Description(string? value)
    {
        FieldDescription = value;
        return this;
    }

    public ISortFieldDescriptor Ignore(bool ignore = true)
    {
        IsIgnored = ignore;
        return this;
    }

    public ISortFieldDescriptor Type<TSort>()
        where TSort : SortInputType
    {
        SortType = typeof(TSort);
        return this;
    }
}
