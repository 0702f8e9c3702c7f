namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>Tests that measure their process: they run when all others are done, and one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
