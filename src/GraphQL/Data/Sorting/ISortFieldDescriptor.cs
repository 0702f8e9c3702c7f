namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Describes one field of a sort input.</summary>
public interface ISortFieldDescriptor
{
    /// <summary>The field's name; by default that of the property.</summary>
    ISortFieldDescriptor Name(string value);

    /// <summary>The field's description.</summary>
    ISortFieldDescriptor Description(string? value);

    /// <summary>Leaves the field out.</summary>
    ISortFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Another input than the one that the property's type leads to: a <see cref="SortInputType{T}"/>.</summary>
    ISortFieldDescriptor Type<TSort>()
        where TSort : SortInputType;
}
