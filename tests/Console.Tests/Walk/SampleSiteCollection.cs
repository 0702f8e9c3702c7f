namespace ScoringPlatform.Console.Tests.Walk;

/// <summary>What is asked of every page shares one walk through them all.</summary>
[CollectionDefinition(Name)]
public sealed class SampleSiteCollection : ICollectionFixture<SampleSite>
{
    public const string Name = "sample site";
}
