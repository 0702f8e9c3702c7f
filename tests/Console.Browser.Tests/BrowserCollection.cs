namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>All stories share the browser, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
