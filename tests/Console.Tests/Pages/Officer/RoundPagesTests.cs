using System.Net;
using System.Text.RegularExpressions;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Console.Tests.Pages.Officer;

public sealed partial class RoundPagesTests
{
    [Fact]
    public async Task Round_FromItsSetUpToTheMinutes_IsTakenThroughByItsPages()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Voting);
        using var browser = await office.SignInAsync();

        var address = await PressAsync(browser, "/office/rounds", ("title", "示例评审会"));
        await PressAsync(browser, address, ("_action", "freeze"));
        await CheckInAsync(browser, address, 8);
        await PressAsync(browser, address, ("_action", "open"));
        await VoteAsync(office, present: 8);
        Assert.Contains("48 / 48", await browser.ReadAsync(address), StringComparison.Ordinal);
        await PressAsync(browser, address, ("_action", "close"));
        await PressAsync(browser, address, ("_action", "announce"));

        // 8 of 11 present: 3·8 = 24 ≥ 22 = 2·11; 8 say yes: 3·8 = 24 ≥ 16 = 2·8.
        var minutes = await browser.ReadAsync(address + "/minutes");
        Assert.Contains("3·8 = 24 ≥ 16 = 2·8", WebUtility.HtmlDecode(minutes), StringComparison.Ordinal);
        Assert.Contains("3·同意 ≥ 2·到会", WebUtility.HtmlDecode(minutes), StringComparison.Ordinal);
        Assert.Contains("全部一致", await browser.ReadAsync(address + "/verification"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round_OpenedWithTooFewPresent_IsRefusedWithTheQuorumsArithmetic()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Voting);
        using var browser = await office.SignInAsync();
        var address = await PressAsync(browser, "/office/rounds", ("title", "示例评审会"));
        await PressAsync(browser, address, ("_action", "freeze"));
        await CheckInAsync(browser, address, 7);

        using var answer = await browser.PostAsync(await browser.ReadAsync(address), address, ("_action", "open"));

        // 7 of 11 present: 3·7 = 21 < 22 = 2·11.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("7", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> PressAsync(BrowserSession browser, string address, params (string Name, string Value)[] fields)
    {
        using var answer = await browser.PostAsync(await browser.ReadAsync(address), address, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task CheckInAsync(BrowserSession browser, string address, int members)
    {
        for (var place = 0; place < members; place++)
        {
            var page = await browser.ReadAsync(address + "/check-in");
            var expert = ExpertButton().Match(page).Groups[1].Value;
            using var answer = await browser.PostAsync(page, address + "/check-in", ("expert", expert));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }
    }

    /// <summary>Those who were checked in, the first of the roll, say yes to all six.</summary>
    private static async Task VoteAsync(OfficeYear office, int present)
    {
        for (var place = 0; place < present; place++)
        {
            await office.Year.CastAllAsync(1, place, VoteChoice.Yes);
        }
    }

    [GeneratedRegex("name=\"expert\" value=\"([^\"]+)\"")]
    private static partial Regex ExpertButton();
}
