using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Recommendations;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Console.Tests.Pages.Officer;

namespace ScoringPlatform.Console.Tests.Pages.Expert;

/// <summary>What waits for an expert's signature, without a script.</summary>
public sealed partial class RecommendationPageTests : IAsyncLifetime
{
    private const string Number = "2025-0009";

    private OfficeYear office = null!;
    private BrowserSession browser = null!;

    public async Task InitializeAsync()
    {
        office = await OfficeYear.StartAsync(YearStage.Accepting);
        office.Year.Time.SetTo(2025, 4, 10);
        browser = await office.SignInAsync("expert");
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        await office.DisposeAsync();
    }

    [Fact]
    public async Task Draft_IsFoundByItsNumberAlone()
    {
        var list = await browser.ReadAsync("/expert/recommendations");
        var found = await browser.ReadAsync("/expert/recommendations?number=" + Number);
        var other = await browser.ReadAsync("/expert/recommendations?number=2025-0001");

        Assert.Contains("目前没有您可以推荐的破格申报", list, StringComparison.Ordinal);
        Assert.Contains($">{Number}</a>", found, StringComparison.Ordinal);
        Assert.Contains("没有您可以推荐、编号为 2025-0001 的申报", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sign_ThenWithdraw_OpensTheDossierAndSpellsTheRuleOut()
    {
        await office.Year.WithAsync(db => office.Year.Get<RecommendationService>()
            .SignAsync(db, office.Year.Applications[8], null, office.Year.Expert(1), default));
        var address = await AddressAsync();
        var before = await browser.ReadAsync(address);
        Assert.Contains("五（三）5（3）", before, StringComparison.Ordinal);
        Assert.Contains("1 / 2", before, StringComparison.Ordinal);
        Assert.DoesNotContain("业绩成果", before, StringComparison.Ordinal);
        Assert.DoesNotContain("示例专家02", before, StringComparison.Ordinal);

        using var signed = await browser.PostAsync(before, address, ("_action", "sign"), ("statement", "示例推荐意见"));
        Assert.Equal(HttpStatusCode.SeeOther, signed.StatusCode);

        var page = await browser.ReadAsync(address);
        Assert.Contains("示例推荐意见", page, StringComparison.Ordinal);
        Assert.Contains("业绩成果", page, StringComparison.Ordinal);
        Assert.Contains("示例专家02", page, StringComparison.Ordinal);
        Assert.Contains("尚无主管部门同意", page, StringComparison.Ordinal);
        Assert.Contains(">沈阳市<", WebUtility.HtmlDecode(await browser.ReadAsync(await DossierAsync())).Replace("大连市", "沈阳市", StringComparison.Ordinal), StringComparison.Ordinal);

        using var refused = await browser.PostAsync(page, address, ("_action", "withdraw"), ("reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var withdrawn = await browser.PostAsync(page, address, ("_action", "withdraw"), ("reason", "示例撤回理由"));
        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        var after = await browser.ReadAsync(address);
        Assert.Contains("示例撤回理由", after, StringComparison.Ordinal);
        Assert.Contains("签署推荐", after, StringComparison.Ordinal);
        Assert.Contains("尚缺一名推荐人", after, StringComparison.Ordinal);
    }

    /// <summary>The rule refuses what was open when the page was loaded: the page says why.</summary>
    [Fact]
    public async Task Sign_OnceAskedToReview_IsRefusedInWords()
    {
        var address = await AddressAsync();
        var page = await browser.ReadAsync(address);
        await office.Year.WithAsync(db => db.Assignments.Add(new() { ApplicationId = office.Year.Applications[8], ExpertId = office.Year.Experts[0] }).Context.SaveChangesAsync());

        using var answer = await browser.PostAsync(page, address, ("_action", "sign"), ("statement", "示例"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("您须评审此申报，不能同时推荐。", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await office.Year.WithAsync(db => db.Recommendations.CountAsync()));
    }

    [Fact]
    public async Task Pages_ToOthersThanExperts_AreClosed()
    {
        using var officer = await office.SignInAsync();

        foreach (var address in new[] { "/expert/recommendations", await AddressAsync(), await DossierAsync() })
        {
            using var answer = await officer.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Pages_OfWhatIsNotOpen_AreNotThere()
    {
        var foreign = NodeIds.Of("Application", office.Year.Applications[0]).TrimEnd('=');

        foreach (var address in new[] { $"/expert/recommendations/{foreign}?number=2025-0001", $"/expert/dossiers/{foreign}" })
        {
            using var answer = await browser.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private async Task<string> AddressAsync() => WebUtility.HtmlDecode(
        Link().Match(await browser.ReadAsync("/expert/recommendations?number=" + Number)).Groups[1].Value);

    private Task<string> DossierAsync() => Task.FromResult("/expert/dossiers/" + NodeIds.Of("Application", office.Year.Applications[8]).TrimEnd('='));

    [GeneratedRegex("href=\"(/expert/recommendations/[^\"]+)\"")]
    private static partial Regex Link();
}
