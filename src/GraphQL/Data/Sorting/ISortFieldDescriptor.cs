namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Describes one field of a sort input.</summary>
public interface ISortFieldDescriptor
{
    /// <summary>The field's name; by default that of the property.</summary>
    ISortFieldDescriptor Name(string value);

    /// <summary>Another input than the one that the property's type leads to: a <see cref="SortInputType{T}"/>.</summary>
    ISortFieldDescriptor Type<TSort>()
        where TSort : SortInputType;
}
