namespace ScoringPlatform.Console.Tests.Walk;

/// <summary>What must not be in a page is found where it is.</summary>
public sealed class SiteMarkupTests
{
    [Theory]
    [InlineData("<script>run()</script>")]
    [InlineData("<script type=\"module\">run()</script>")]
    [InlineData("<button type=\"button\" onclick=\"run()\">x</button>")]
    [InlineData("<p style=\"color: red\">x</p>")]
    [InlineData("<a href=\"javascript:run()\">x</a>")]
    public void Inline_OfWhatRunsOrIsStyledWithin_FindsIt(string markup) => Assert.Single(SiteMarkup.Inline(markup));

    [Theory]
    [InlineData("<script type=\"module\" src=\"/assets/x.js?v=1\"></script>")]
    [InlineData("<p>one = on and style</p>")]
    public void Inline_OfWhatDoesNot_FindsNothing(string markup) => Assert.Empty(SiteMarkup.Inline(markup));

    [Theory]
    [InlineData("<link rel=\"stylesheet\" href=\"/assets/x.css\">")]
    [InlineData("<script src=\"/assets/x.js\"></script>")]
    public void Waited_OfWhatABrowserWaitsFor_FindsIt(string markup) => Assert.Single(SiteMarkup.Waited(markup));

    [Fact]
    public void Waited_OfAModule_FindsNothing() => Assert.Empty(SiteMarkup.Waited("<script type=\"module\" src=\"/assets/x.js\"></script>"));

    [Fact]
    public void Loaded_OfAPage_IsWhatABrowserFetchesByItself() => Assert.Equal(
        ["/icon.svg", "/x.js", "https://example.org/x.png"],
        SiteMarkup.Loaded("<link rel=\"icon\" href=\"/icon.svg\"><script src=\"/x.js\"></script><a href=\"/y\">y</a><img alt=\"\" src=\"https://example.org/x.png\"><img src=\"data:x\">"));
}
