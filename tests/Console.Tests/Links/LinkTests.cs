using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Samples;
using ScoringPlatform.Console.Localization;

namespace ScoringPlatform.Console.Tests.Links;

/// <summary>No page shows anybody a link that leads nowhere, or to a page that the same person may not open.</summary>
public sealed class LinkTests(FilledPlatform filled) : IClassFixture<FilledPlatform>
{
    private const int MostOfAKind = 2;

    private Uri Address => filled.Platform.Client.BaseAddress!;

    [Fact]
    public async Task Links_ToEachDemonstrationAccount_AllLeadSomewhere()
    {
        var faults = new List<string>();
        foreach (var subject in await DemonstrationAccounts.ListAsync(Address))
        {
            using var browser = new BrowserSession(Address);
            await browser.SignInAsync(subject);
            var walk = await SiteWalk.GoAsync(browser, MostOfAKind);
            Assert.NotEmpty(walk.Links);
            faults.AddRange(walk.Faults.Select(fault => $"{subject}: {fault}"));
        }

        Assert.Equal("", string.Join('\n', faults));
    }

    [Fact]
    public async Task SignInPage_OffersEveryRole()
    {
        using var browser = new BrowserSession(Address);

        var page = await browser.ReadAsync("/sign-in?lang=en");

        Assert.All(Roles.All, role => Assert.Contains(TextCatalog.Find("role." + role, Language.English), page, StringComparison.Ordinal));
    }
}
