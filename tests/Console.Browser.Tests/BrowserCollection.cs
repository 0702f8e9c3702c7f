namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>All stories share the browser, and run one after the other; those that only read share the sample years.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Chromium>, ICollectionFixture<SampleConsole>
{
    public const string Name = "browser";
}
