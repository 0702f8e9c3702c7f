namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Which way a list is sorted; printed as <c>SortEnumType</c>.</summary>
public enum SortDirection
{
    /// <summary>Small values first; nulls before all.</summary>
    Ascending,

    /// <summary>Large values first; nulls after all.</summary>
    Descending,
}
