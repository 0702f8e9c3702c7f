namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>Decides when a batch of keys that is being gathered is fetched.</summary>
public interface IBatchScheduler
{
    /// <summary>Announces a batch that has its first key; more may join until it is dispatched.</summary>
    void Schedule(Batch batch);
}
