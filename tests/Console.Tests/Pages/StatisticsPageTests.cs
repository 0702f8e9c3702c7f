using System.Net;

namespace ScoringPlatform.Console.Tests.Pages;

/// <summary>The analyst's pages over a closed year of eight applications, six of them voted on and through.</summary>
public sealed class StatisticsPageTests(ClosedYearConsole console) : IClassFixture<ClosedYearConsole>
{
    [Fact]
    public async Task Overview_ToTheAnalyst_ShowsTheSignInPlaceOfSmallCounts()
    {
        using var browser = await console.SignInAsync("analyst");

        var page = await browser.ReadAsync("/statistics?lang=en");

        // Eight were handed in and six are eligible: the two others would be told, so the eight is hidden.
        Assert.Contains("hidden (&lt;5)", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"stat-value\">6</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<span class=\"stat-value\">8</span>", page, StringComparison.Ordinal);
        Assert.Contains("2025: final", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_FullCellsToTheOffice_ShowsThemAndIsAudited()
    {
        using var browser = await console.SignInAsync("officer");

        var page = await browser.ReadAsync("/statistics?lang=en&years=2025&cells=FULL");

        Assert.Contains("<span class=\"stat-value\">8</span>", page, StringComparison.Ordinal);
        Assert.Contains("This reading is in the audit log", page, StringComparison.Ordinal);
        await using var db = console.Closed.Year.CreateContext();
        Assert.Contains(db.AuditEntries.Where(entry => entry.Action == "STATISTICS_FULL_READ").Select(entry => entry.Actor), actor => actor == "officer");
    }

    [Fact]
    public async Task Overview_FullCellsAskedForWithoutTheRight_StaysPublished()
    {
        using var browser = await console.SignInAsync("analyst");

        var page = await browser.ReadAsync("/statistics?lang=en&years=2025&cells=FULL");

        Assert.DoesNotContain("<span class=\"stat-value\">8</span>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/statistics")]
    [InlineData("/statistics/criteria")]
    [InlineData("/statistics/work")]
    [InlineData("/statistics/course")]
    [InlineData("/statistics/files")]
    public async Task Page_OfEachPart_NamesTheYearAndItsSnapshot(string address)
    {
        using var browser = await console.SignInAsync("authority");

        var page = await browser.ReadAsync(address + "?lang=en&years=2025&cells=FULL");

        Assert.Contains("2025: final", page, StringComparison.Ordinal);
        Assert.Contains("Snapshot ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_OfAYearWithoutNumbers_SaysSo()
    {
        using var browser = await console.SignInAsync("analyst");

        var page = await browser.ReadAsync("/statistics?lang=en&years=1999");

        Assert.Contains("There are no statistics of the years that were asked for.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_LevelWithATableThatHasNone_IsLeftAsideAndSaysSo()
    {
        using var browser = await console.SignInAsync("analyst");

        var page = await browser.ReadAsync("/statistics?lang=en&by=CITY&level=ENGINEER");

        Assert.Contains("The published tables do not cross City with level", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expert")]
    [InlineData("admin")]
    [InlineData("auditor")]
    public async Task Overview_WithoutTheRole_IsRefusedInWords(string subject)
    {
        using var browser = await console.SignInAsync(subject);

        using var answer = await browser.Client.GetAsync("/statistics?lang=en");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("No right", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChartFile_ToTheAnalyst_IsAnSvgToKeep()
    {
        using var browser = await console.SignInAsync("analyst");

        using var answer = await browser.Client.GetAsync("/statistics/charts/funnel.svg?years=2025");

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("funnel-2025.svg", answer.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        Assert.StartsWith("<?xml", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expert", "funnel", HttpStatusCode.Forbidden)]
    [InlineData("analyst", "nothing", HttpStatusCode.NotFound)]
    public async Task ChartFile_WithoutTheRightOrName_IsRefused(string subject, string chart, HttpStatusCode expected)
    {
        using var browser = await console.SignInAsync(subject);

        using var answer = await browser.Client.GetAsync($"/statistics/charts/{chart}.svg?years=2025");

        Assert.Equal(expected, answer.StatusCode);
    }
}
