using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>Says by what a list can be filtered; derive from <see cref="FilterInputType{T}"/>.</summary>
public abstract class FilterInputType
{
    internal abstract ListInputConfiguration CreateConfiguration();
}
