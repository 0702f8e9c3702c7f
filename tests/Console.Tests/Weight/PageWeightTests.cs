using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.Console.Pages.Statistics;
using ScoringPlatform.Console.Tests.Walk;

namespace ScoringPlatform.Console.Tests.Weight;

/// <summary>Every page that can be reached in the sample years, by everybody who has pages there.</summary>
[Collection(SampleSiteCollection.Name)]
public sealed class PageWeightTests(SampleSite site)
{
    /// <summary>Bytes on the way of a page with everything that it loads, to a browser without a cache.</summary>
    private const long Heaviest = 150_000;

    /// <summary>Templates of which the sample years have a page: nearly all.</summary>
    private const int Reached = 35;

    /// <summary>An operation may ask the same of two levels, and a page may run two operations.</summary>
    private const int TimesOfAStatement = 6;

    [Fact]
    public void Pages_OfTheSampleYears_AreReached() =>
        Assert.InRange(site.Pages.Select(page => page.Template).Distinct().Count(), Reached, site.Map.Templates.Count);

    [Fact]
    public void Page_WithAllThatItLoads_StaysWithinItsWeight() =>
        Assert.Empty(site.Pages.Where(page => page.Sent > Heaviest).Select(page => $"{page.Subject} {page.Answer.Address}: {page.Sent} bytes"));

    [Fact]
    public void Page_Addresses_AreThePlatformsOwn() =>
        Assert.Empty(site.Pages.SelectMany(page => SiteMarkup.Addresses(page.Answer.Text).Where(IsForeign), (page, address) => $"{page.Answer.Address}: {address}"));

    [Fact]
    public void Page_Markup_RunsAndStylesNothingWithinItself() =>
        Assert.Empty(site.Pages.SelectMany(page => SiteMarkup.Inline(page.Answer.Text), (page, found) => $"{page.Answer.Address}: {found}"));

    /// <summary>One round trip to first content: nothing that a browser must have before it shows the page comes apart from it.</summary>
    [Fact]
    public void Page_BeforeItIsShown_WaitsForNothingElse() =>
        Assert.Empty(site.Pages.SelectMany(page => SiteMarkup.Waited(page.Answer.Text), (page, found) => $"{page.Answer.Address}: {found}"));

    [Fact]
    public void Page_Files_AreKeptForGoodByTheirHash() =>
        Assert.Empty(site.Pages.SelectMany(page => page.Files).Where(file => !IsKeptForGood(file)).Select(file => file.Address).Distinct());

    [Fact]
    public void Page_Sheets_AreNamedByTheContentPolicy() =>
        Assert.Empty(site.Pages.Where(page => !AreNamed(SiteMarkup.Sheets(page.Answer.Text), Assert.Single(page.Answer.Headers.GetValues("Content-Security-Policy"))))
            .Select(page => page.Answer.Address));

    /// <summary>A page with every year and cell, by every table: the largest that anybody may ask for here.</summary>
    [Fact]
    public async Task Statistics_OfTwoYearsByEveryTable_StayWithinTheirWeight()
    {
        var pages = await site.LargestStatisticsAsync();

        Assert.Equal(GroupTable.All.Count, pages.Count);
        Assert.Empty(pages.Where(page => page.Sent > Heaviest).Select(page => $"{page.Answer.Address}: {page.Sent} bytes"));
    }

    /// <summary>However many rows a page shows, no statement is sent for each of them; entries of the audit log are a row each.</summary>
    [Fact]
    public async Task Page_WithManyRows_SendsNoStatementForARow()
    {
        var pages = await site.StatementsAsync();

        var repeated = string.Join('\n', pages
            .SelectMany(page => page.Statements.Where(text => !text.StartsWith("INSERT", StringComparison.Ordinal)).GroupBy(text => text).Where(same => same.Count() > TimesOfAStatement), (page, same) => $"{page.Page.Subject} {page.Page.Answer.Address}: {same.Count()} times {same.Key}"));
        Assert.True(repeated.Length == 0, repeated);
    }

    private static bool IsForeign(string address) => !address.StartsWith('/') && !address.StartsWith('#') && !address.StartsWith('?') || address.StartsWith("//", StringComparison.Ordinal);

    private static bool IsKeptForGood(SiteAnswer file) =>
        file.Headers.CacheControl is { Public: true, MaxAge.TotalDays: >= 365 } kept && kept.Extensions.Any(extension => extension.Name == "immutable")
        && file.Address.EndsWith("?v=" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)))[..12], StringComparison.Ordinal);

    private static bool AreNamed(IReadOnlyList<string> sheets, string policy) =>
        sheets.Count > 0 && sheets.All(sheet => policy.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))}'", StringComparison.Ordinal));
}
