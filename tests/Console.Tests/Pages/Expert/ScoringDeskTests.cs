using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Console.Tests.Pages.Officer;

namespace ScoringPlatform.Console.Tests.Pages.Expert;

/// <summary>The score sheet beside the dossier, without a script.</summary>
public sealed partial class ScoringDeskTests : IAsyncLifetime
{
    private OfficeYear office = null!;
    private BrowserSession browser = null!;
    private string sheet = "";

    public async Task InitializeAsync()
    {
        office = await OfficeYear.StartAsync(YearStage.Scoring);
        browser = await office.SignInAsync("expert");
        var assignment = await office.Year.WithAsync(db => db.Assignments.Where(found => found.ExpertId == office.Year.Experts[0])
            .OrderBy(found => found.Id).Select(found => found.Id).FirstAsync());
        sheet = "/expert/assignments/" + NodeIds.Of("Assignment", assignment).TrimEnd('=');
        using var declared = await browser.PostAsync(await browser.ReadAsync(sheet), sheet, ("_action", "no-conflict"));
        Assert.Equal(HttpStatusCode.SeeOther, declared.StatusCode);
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        await office.DisposeAsync();
    }

    [Fact]
    public async Task Draft_SavedByItsButton_IsThereAgainWithItsState()
    {
        var page = await browser.ReadAsync(sheet);
        Assert.Contains("已评 0/", page, StringComparison.Ordinal);
        Assert.Contains("<noscript>", page, StringComparison.Ordinal);
        var field = ScoreField().Match(page).Groups[1].Value;

        using var saved = await browser.PostAsync(page, sheet, ("_action", "save"), (field, "81.5"), ("opinion", "示例意见"));

        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        var again = await browser.ReadAsync(sheet);
        Assert.Contains("草稿已保存。", again, StringComparison.Ordinal);
        Assert.Contains("已评 1/", again, StringComparison.Ordinal);
        Assert.Contains("value=\"81.5\"", again, StringComparison.Ordinal);
        Assert.Contains("示例意见", again, StringComparison.Ordinal);
    }

    /// <summary>Each finding leads to records that stand on the page and to a clause that stands on the standard's page.</summary>
    [Fact]
    public async Task Findings_LinksOfEach_LeadToEvidenceAndClause()
    {
        var page = WebUtility.HtmlDecode(await browser.ReadAsync(sheet));

        var clauses = ClauseLink().Matches(page).Select(match => (Address: match.Groups[1].Value, Anchor: match.Groups[2].Value)).ToList();
        Assert.NotEmpty(clauses);
        var standard = WebUtility.HtmlDecode(await browser.ReadAsync(clauses[0].Address));
        Assert.All(clauses, clause => Assert.Contains($"id=\"{clause.Anchor}\"", standard, StringComparison.Ordinal));
        Assert.All(RecordLink().Matches(page), match => Assert.Contains($"id=\"{match.Groups[1].Value}\"", page, StringComparison.Ordinal));
        Assert.DoesNotContain("SHENYANG", page, StringComparison.Ordinal);
        Assert.DoesNotContain("DALIAN", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("name=\"(score\\.[^\"]+)\"")]
    private static partial Regex ScoreField();

    [GeneratedRegex("href=\"(/expert/standards/[^\"#]+)#([^\"]+)\"")]
    private static partial Regex ClauseLink();

    [GeneratedRegex("href=\"#(record-[^\"]+)\"")]
    private static partial Regex RecordLink();
}
