namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>Changes a resolver's query or list as an argument asks.</summary>
internal interface IResultTransform
{
    /// <summary>The changed result; what is no list of the right class is returned as it is.</summary>
    object? Apply(object? result, object? argument);
}
