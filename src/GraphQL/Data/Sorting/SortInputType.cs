using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Says by what a list can be sorted; derive from <see cref="SortInputType{T}"/>.</summary>
public abstract class SortInputType
{
    internal abstract ListInputConfiguration CreateConfiguration();
}
