namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>Keys of one loader that are fetched together.</summary>
public abstract class Batch
{
    /// <summary>Closes the batch for further keys and fetches it. Never throws: a failure is handed to the waiters.</summary>
    public abstract Task FetchAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Hands the fetched values to those who wait. Their code runs on before this returns, so that what they load
    /// next can be gathered in one further batch.
    /// </summary>
    public abstract void Complete();
}
