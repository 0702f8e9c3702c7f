namespace ScoringPlatform.Reports.Tests.Fixtures;

[CollectionDefinition(Name)]
public sealed class SnapshotCollection : ICollectionFixture<SnapshotDatabase>
{
    public const string Name = "snapshot of 2025";
}
