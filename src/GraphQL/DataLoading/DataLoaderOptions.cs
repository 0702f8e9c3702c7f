namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>How a loader gathers and remembers.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>
    /// The most keys in one fetch; 0 for no limit. Default 1,024: databases limit the parameters of a statement
    /// (SQL Server to 2,100), and EF Core's lists of parameters stay below it.
    /// </summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>Where loaded values are remembered for the request; null if nothing is to be remembered.</summary>
    public PromiseCache? Cache { get; set; }
}
