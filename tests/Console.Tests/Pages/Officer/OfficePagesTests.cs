using System.Net;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Console.Tests.Pages.Officer;

public sealed class OfficePagesTests
{
    private static readonly string[] Addresses =
    [
        "/office", "/office/applications", "/office/import", "/office/screening", "/office/draws", "/office/assignment", "/office/rounds",
        "/office/notice", "/office/objections", "/office/recommendations", "/office/panels", "/office/panels/new", "/office/experts",
    ];

    [Theory]
    [InlineData(YearStage.Accepting)]
    [InlineData(YearStage.Scoring)]
    [InlineData(YearStage.Voting)]
    public async Task Pages_AtEachStage_AreThereInBothLanguages(YearStage stage)
    {
        await using var office = await OfficeYear.StartAsync(stage);
        using var browser = await office.SignInAsync();

        foreach (var address in Addresses.SelectMany(address => new[] { address + "?lang=zh", address + "?lang=en" }))
        {
            using var answer = await browser.Client.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Pages_ToAnExpert_AreClosed()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Accepting);
        using var browser = await office.SignInAsync("expert");

        foreach (var address in Addresses)
        {
            using var answer = await browser.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/office/applications/nothing")]
    [InlineData("/office/rounds/nothing")]
    [InlineData("/office/imports/nothing")]
    public async Task Page_OfAnIdThatIsNone_IsNotFound(string address)
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Accepting);
        using var browser = await office.SignInAsync();

        using var answer = await browser.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Board_WhileApplicationsAreAccepted_SaysWhatKeepsTheYearFromScreening()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Accepting);
        using var browser = await office.SignInAsync();

        var page = await browser.ReadAsync("/office");

        Assert.Contains("2025-04-30", page, StringComparison.Ordinal);
        Assert.Contains("草稿 <strong>9</strong>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("确认进入", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Board_AdvancedTooEarly_IsRefusedWithTheRuleInThePagesLanguage()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Accepting);
        using var browser = await office.SignInAsync();
        var page = await browser.ReadAsync("/office?lang=en");

        using var answer = await browser.PostAsync(page, "/office", ("_action", "advance"), ("to", "Screening"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("role=\"alert\"", text, StringComparison.Ordinal);
        Assert.Contains("2025-04-30", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Applications_Searched_ShowThoseAlone()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Accepting);
        using var browser = await office.SignInAsync();

        var page = await browser.ReadAsync("/office/applications?q=0003");

        Assert.Contains(">2025-0003</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">2025-0004</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Applications_FilteredByAStateNobodyIsIn_SayThatNoneFits()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Accepting);
        using var browser = await office.SignInAsync();

        Assert.Contains("没有符合条件的申报", await browser.ReadAsync("/office/applications?state=Passed"), StringComparison.Ordinal);
    }
}
