using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Import;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Tests.Votes.KeyHolders;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>The office takes a year from the import to the notice; applicants, experts, members and key holders act beside it, without a browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class OfficerStories(Chromium chromium, SampleConsole sample) : IAsyncLifetime
{
    private const int Present = 10;

    private ConsoleYear year = null!;
    private ThreeHolders holders = null!;
    private Visitor visitor = null!;

    private IPage Page => visitor.Page;

    private ReviewYear Year => year.Year;

    public async Task InitializeAsync()
    {
        year = await ConsoleYear.StartAsync(YearStage.Accepting);
        holders = await ThreeHolders.RegisterAsync(Year);
        await using var db = Year.CreateContext();

        // The workbook brings numbers of its own; the sixth waits for a ruling, as the eighth does.
        await db.Applications.ExecuteUpdateAsync(row => row.SetProperty(one => one.Number, one => "A" + one.Number));
        await db.Findings.Where(finding => finding.ApplicationId == Year.Applications[5] && finding.CriterionCode == "assistant.ability")
            .ExecuteUpdateAsync(row => row.SetProperty(finding => finding.State, FindingState.Attested));
        visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
    }

    public async Task DisposeAsync()
    {
        await visitor.DisposeAsync();
        await year.DisposeAsync();
    }

    [BrowserFact]
    public async Task Officer_TakesAYearFromTheImportToTheNotice()
    {
        await visitor.SignInAsync("officer", "/office", "en");
        await ImportAsync();
        await HandInAllButOneAsync();
        await ScreenByKeyboardAsync();
        await DrawAsync();
        await AssignAsync();
        await VoteAsync();
        await AnnounceAsync();
        await GiveNoticeAsync();
    }

    [BrowserFact]
    public async Task Expert_AtTheOffice_IsToldThatTheRightIsMissing()
    {
        await using var expert = await Visitor.ComeAsync(chromium.Browser, await sample.AddressAsync());
        expert.Expected.Add(new("403"));
        await expert.SignInAsync("demo-expert-e001", "/office");

        await Assertions.Expect(expert.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("没有权限");
        await Assertions.Expect(expert.Page.Locator(".desks a[href='/office']")).ToHaveCountAsync(0);
        await expert.LookAsync("/office", "no-right");
    }

    /// <summary>A workbook with a mistake, shown by cell, then the mended one.</summary>
    private async Task ImportAsync()
    {
        await FollowAsync("Import dossiers");
        await UploadAsync(SmallWorkbook.WithCell("申报", "姓名", null));
        await Assertions.Expect(Page.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
        await visitor.AssertAccessibleAsync();
        await RunImportAsync();
        await Assertions.Expect(Page.Locator("#import tbody tr").First).ToContainTextAsync("申报");
        await LookHereAsync("office-import-mistakes");

        await FollowAsync("Upload again");
        await UploadAsync(SmallWorkbook.File);
        await RunImportAsync();
        await Assertions.Expect(Page.GetByText("All 5 dossiers are imported")).ToBeVisibleAsync();
        await LookHereAsync("office-import-done");
    }

    private async Task UploadAsync(byte[] workbook)
    {
        await Page.Locator("#field-file").SetInputFilesAsync(new FilePayload
        {
            Name = "dossiers.xlsx",
            MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Buffer = workbook,
        });
        await PressAsync("Upload and import");
        await Page.WaitForURLAsync("**/office/imports/**");
    }

    /// <summary>The background worker comes to the job; the page, which stays open, shows what became of it.</summary>
    private async Task RunImportAsync()
    {
        var job = await Year.WithAsync(db => db.Jobs.Where(row => row.Kind == JobKinds.DossierImport).OrderByDescending(row => row.Id).Select(row => row.Id).FirstAsync());
        await Year.Get<JobRunner>().RunAsync(job, default);
    }

    private async Task HandInAllButOneAsync()
    {
        var ids = Year.Applications.Take(8).ToList();
        var service = Year.Get<ApplicationService>();
        await using var db = Year.CreateContext();
        await service.SubmitAsync(db, ids, Year.Office, default);
        await service.ConfirmByEmployerAsync(db, ids, Year.Office, default);
        await service.AcceptAsync(db, [.. ids.Take(7)], Year.Office, default);
    }

    /// <summary>Accepts, checks, confirms one finding and refuses another, with no other key than those of the keyboard.</summary>
    private async Task ScreenByKeyboardAsync()
    {
        await Page.GotoAsync("/office/screening");
        await OpenByKeyboardAsync("A2025-0008");
        await visitor.TabToAsync(Page.GetByRole(AriaRole.Button, new() { Name = "Accept", Exact = true }));
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.GetByText("It is now: Accepted.")).ToBeVisibleAsync();

        await GoOnAsync(5, 6, "Screening");
        await Page.GotoAsync("/office/screening");
        await visitor.TabToAsync(Page.GetByRole(AriaRole.Button, new() { Name = "Check accepted applications" }));
        await Page.Keyboard.PressAsync("Enter");

        // 0001 to 0005 meet everything, 0007 does not, 0006 and 0008 wait.
        await Assertions.Expect(Page.GetByText("Checked: 5 eligible, 1 not, 2 pending.")).ToBeVisibleAsync();
        await LookHereAsync("office-screening");
        await RuleByKeyboardAsync("A2025-0006", "Confirm", "Eligible");
        await Page.GotoAsync("/office/screening");
        await RuleByKeyboardAsync("A2025-0008", "Refuse", "Not eligible");
    }

    private async Task OpenByKeyboardAsync(string number)
    {
        await visitor.TabToAsync(Page.GetByRole(AriaRole.Link, new() { Name = number }));
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForURLAsync("**/office/applications/**");
    }

    private async Task RuleByKeyboardAsync(string number, string ruling, string state)
    {
        await OpenByKeyboardAsync(number);
        if (ruling == "Confirm")
        {
            await LookHereAsync("office-dossier");
        }

        await visitor.TabToAsync(Page.Locator("textarea[id^='reason-criterion']"));
        await Page.Keyboard.TypeAsync("示例理由");
        await visitor.TabToAsync(Page.GetByRole(AriaRole.Button, new() { Name = ruling, Exact = true }));
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.GetByText("Ruled on, and checked again.")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("h1 .badge")).ToHaveTextAsync(state);
    }

    private async Task DrawAsync()
    {
        await Page.GotoAsync("/office/draws");
        await Page.Locator("#field-purpose").FillAsync("示例抽取");
        await Page.Locator("#field-level").SelectOptionAsync("AssistantEngineer");
        await Page.Locator("[name='quota.CYBERSPACE_SECURITY']").FillAsync("3");
        await Page.Locator("#field-from").FillAsync("2025-05-20");
        await Page.Locator("#field-until").FillAsync("2025-06-05");
        await Page.Locator("#field-seed").FillAsync("20250506");
        await PressAsync("Draw");
        await Assertions.Expect(Page.GetByText("Repeated from its record, the draw agrees.")).ToBeVisibleAsync();
        await LookHereAsync("office-draw");
    }

    /// <summary>All are assigned; one expert declares a conflict, the office orders another recusal, and both are replaced.</summary>
    private async Task AssignAsync()
    {
        await GoOnAsync(5, 20, "Scoring");
        await FollowAsync("Assignment of experts", first: true);
        await LookHereAsync("office-assignment");
        await Page.Locator("#field-dueOn").FillAsync("2025-06-05");

        // Six applications, three experts each.
        await PressAsync("Assign 18");
        await Assertions.Expect(Page.GetByText("18 assigned; 0 applications are still short.")).ToBeVisibleAsync();
        await using var db = Year.CreateContext();
        var given = await db.Assignments.OrderBy(assignment => assignment.Id).Select(assignment => new { assignment.Id, assignment.ExpertId }).FirstAsync();
        await Year.Get<AssignmentService>().DeclareAsync(
            db, [given.Id], ConflictDeclaration.Declared, "示例：曾为同事", Expert(given.ExpertId), default);

        await Page.GotoAsync("/office/applications?q=A2025-0002");
        await Page.GetByRole(AriaRole.Link, new() { Name = "A2025-0002" }).ClickAsync();
        await Page.GetByText("Order recusal…").First.ClickAsync();
        await Page.Locator("textarea[id^='recusal-']").First.FillAsync("示例：同一课题组");
        await PressAsync("Recusal ordered", first: true);
        await Assertions.Expect(Page.GetByText("The recusal is ordered.")).ToBeVisibleAsync();
        await Page.GotoAsync("/office/assignment");
        await PressAsync("Assign 2");
        await Assertions.Expect(Page.GetByText("2 assigned; 0 applications are still short.")).ToBeVisibleAsync();

        // The workbook brought experts too: whoever was assigned scores.
        foreach (var expert in await db.Assignments.Where(assignment => assignment.Declaration == ConflictDeclaration.NotAsked).Select(assignment => assignment.ExpertId).Distinct().Order().ToListAsync())
        {
            await Year.ScoreAllAsync(Expert(expert), points: 80);
        }
    }

    private static Caller Expert(int id) => ReviewYear.As($"expert-{id}", Roles.Expert) with { ExpertId = id };

    /// <summary>Roll, check-in, and the vote, whose progress the open page shows as members cast.</summary>
    private async Task VoteAsync()
    {
        await GoOnAsync(6, 10, "Voting");
        await FollowAsync("Voting rounds", first: true);
        await PressAsync("Set up");
        await AnswerAsync("Freeze the roll…", "Freeze the roll");
        await FollowAsync("Check-in");
        for (var place = 1; place <= Present; place++)
        {
            await Page.Locator("[data-check]").First.ClickAsync();
            await Assertions.Expect(Page.Locator(".stat-value")).ToHaveTextAsync($"{place} / 11");
        }

        await LookHereAsync("office-check-in");
        await FollowAsync("Back to the round");
        await AnswerAsync("Open the vote…", "Open the vote");
        var expected = await Year.WithAsync(db => db.RoundItems.SumAsync(item => Present - db.RoundRecusals.Count(recusal => recusal.RoundId == item.RoundId && recusal.ApplicationId == item.ApplicationId)));
        var progress = Page.Locator("#progress");
        await Assertions.Expect(progress).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"0 / {expected}"));
        var cast = await CastAsync(0, 4);
        await Assertions.Expect(progress).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"{cast} / {expected}"));
        await LookHereAsync("office-round-open");
        Assert.Equal(expected, cast + await CastAsync(4, Present));
        await Assertions.Expect(progress).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"{expected} / {expected}"));
    }

    /// <summary>Members from one place to before another say yes to all that they may vote on; how many votes that makes.</summary>
    private async Task<int> CastAsync(int from, int before)
    {
        var count = 0;
        for (var place = from; place < before; place++)
        {
            await using var db = Year.CreateContext();
            var caller = Year.Expert(place);
            var items = await db.RoundItems
                .Where(item => !db.RoundRecusals.Any(recusal => recusal.RoundId == item.RoundId && recusal.ApplicationId == item.ApplicationId && recusal.ExpertId == caller.ExpertId))
                .Select(item => new { item.RoundId, item.ApplicationId })
                .ToListAsync();
            var votes = items.Select(item => new VoteInput(item.ApplicationId, VoteChoice.Yes, YearSteps.Secret(1, place, item.ApplicationId))).ToList();
            await Year.Get<CastingService>().CastAsync(db, items[0].RoundId, votes, caller, default);
            count += votes.Count;
        }

        return count;
    }

    /// <summary>Two key holders open the urn while the page stands open; then the minutes with the rule spelled out.</summary>
    private async Task AnnounceAsync()
    {
        await AnswerAsync("Close the vote…", "Close the vote");
        var round = await Year.WithAsync(db => db.VotingRounds.Select(row => row.Id).SingleAsync());
        await Assertions.Expect(Page.Locator("#progress").GetByText("Not handed in")).ToHaveCountAsync(3);
        await LookHereAsync("office-round-closed");
        await holders.SubmitAsync(round, KeyHolderSeat.Chair);
        await Assertions.Expect(Page.Locator("#progress").GetByText("Handed in on")).ToHaveCountAsync(1);
        await holders.SubmitAsync(round, KeyHolderSeat.Auditor);
        await Page.ReloadAsync();
        await FollowAsync("Minutes");

        // Ten of eleven are present, 3·10 = 30 ≥ 22 = 2·11; where none is recused all ten say yes.
        await Assertions.Expect(Page.GetByText("3·present ≥ 2·members")).ToBeVisibleAsync();
        await Assertions.Expect(Page.GetByText("3·10 = 30 ≥ 20 = 2·10").First).ToBeVisibleAsync();
        await LookHereAsync("office-minutes");
        await FollowAsync("Verify the round");
        await Assertions.Expect(Page.GetByText("Everything agrees.")).ToBeVisibleAsync();
    }

    private async Task GiveNoticeAsync()
    {
        await GoOnAsync(6, 12, "Public notice");
        await FollowAsync("Public notice", first: true);
        await Assertions.Expect(Page.Locator("tbody tr")).ToHaveCountAsync(6);
        await LookHereAsync("office-notice");
        var download = await Page.RunAndWaitForDownloadAsync(() => PressAsync("Write and download"));
        Assert.NotEqual(0, new FileInfo(await download.PathAsync()).Length);
        await Page.GotoAsync("/office/objections");
        foreach (var (number, ruling, state) in new[] { ("A2025-0001", "Dismiss", "Dismissed"), ("A2025-0002", "Uphold", "Upheld") })
        {
            await Page.Locator("#field-number").FillAsync(number);
            await Page.Locator("#field-text").FillAsync("示例异议");
            await PressAsync("Record");
            await Page.Locator("textarea[id^='handling-']").FillAsync("示例调查情况");
            await PressAsync(ruling);
            await Assertions.Expect(Page.GetByText(state, new() { Exact = true })).ToBeVisibleAsync();
        }

        await LookHereAsync("office-objections");
        var states = await Year.WithAsync(db => db.Applications.Where(row => row.State == ApplicationState.Passed || row.State == ApplicationState.Revoked).OrderBy(row => row.Number).Select(row => row.State).ToListAsync());
        Assert.Equal(new[] { ApplicationState.Passed, ApplicationState.Revoked }.Concat(Enumerable.Repeat(ApplicationState.Passed, 4)), states);
    }

    /// <summary>A later day: the session of the day before has ended. The board leads the year on.</summary>
    private async Task GoOnAsync(int month, int day, string state)
    {
        Year.Time.SetTo(2025, month, day);
        await visitor.Context.ClearCookiesAsync();
        await visitor.SignInAsync("officer", "/office", "en");
        await AnswerAsync($"Go on to {state}…", $"Yes, go on to {state}");
        await Assertions.Expect(Page.GetByText($"The year is now in {state}.")).ToBeVisibleAsync();
    }

    private async Task AnswerAsync(string question, string answer)
    {
        await Page.GetByText(question).ClickAsync();
        await PressAsync(answer);
        await Assertions.Expect(Page.Locator("summary").GetByText(question)).ToHaveCountAsync(0);
    }

    private async Task FollowAsync(string link, bool first = false)
    {
        var found = Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link, Exact = true });
        await (first ? found.First : found).ClickAsync();
    }

    private async Task PressAsync(string button, bool first = false)
    {
        var found = Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });
        await (first ? found.First : found).ClickAsync();
    }

    /// <summary>Looks at the page as it stands, and comes back to it in English.</summary>
    private async Task LookHereAsync(string name)
    {
        var here = LanguageWord().Replace(new Uri(Page.Url).PathAndQuery, "");
        await visitor.LookAsync(here, name);
        await Page.GotoAsync(here + (here.Contains('?', StringComparison.Ordinal) ? '&' : '?') + "lang=en");
    }

    [GeneratedRegex("[?&]lang=..")]
    private static partial Regex LanguageWord();
}
