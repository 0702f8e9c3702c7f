namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>Describes one field of a filter input.</summary>
public interface IFilterFieldDescriptor
{
    /// <summary>Another input than the one that the property's type leads to: a <see cref="FilterInputType{T}"/>.</summary>
    IFilterFieldDescriptor Type<TFilter>()
        where TFilter : FilterInputType;
}
