namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>A loader of entities by key that turns the keys asked for at one moment into one fetch.</summary>
#pragma warning disable CA1040 // A marker by which a resolver's parameter is recognised as a loader.
public interface IDataLoader;
#pragma warning restore CA1040
