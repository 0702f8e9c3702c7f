using ScoringPlatform.Api.Security;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Tests.Walk;

namespace ScoringPlatform.Console.Tests.Links;

/// <summary>No page shows anybody a link that leads nowhere, or to a page that the same person may not open.</summary>
[Collection(SampleSiteCollection.Name)]
public sealed class LinkTests(SampleSite site)
{
    [Fact]
    public void Links_ToEachDemonstrationAccount_AllLeadSomewhere() => Assert.Equal("", string.Join('\n', site.Faults));

    [Fact]
    public async Task SignInPage_OffersEveryRole()
    {
        using var browser = new BrowserSession(site.Address);

        var page = await browser.ReadAsync("/sign-in?lang=en");

        Assert.All(Roles.All, role => Assert.Contains(TextCatalog.Find("role." + role, Language.English), page, StringComparison.Ordinal));
    }
}
