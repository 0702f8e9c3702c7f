using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Outcomes;

/// <summary>From an announced vote with a cap to certificate numbers, by the sample operations alone.</summary>
public sealed class NoticePathTests : IAsyncLifetime
{
    private ReviewYear _year = null!;
    private string _cycle = "";

    public async Task InitializeAsync()
    {
        // Two of three may pass in each specialty; all six have the same score, and will have the same votes.
        _year = await ReviewYear.StartAsync(YearStage.Voting);
        var (json, hash) = CycleParametersJson.Write(new CycleParameters { KeyCustody = KeyCustody.Platform, Cap = new Fraction(2, 3) });
        await _year.WithAsync(db => db.ReviewCycles.ExecuteUpdateAsync(
            cycle => cycle.SetProperty(row => row.ParametersJson, json).SetProperty(row => row.ParametersHash, hash)));
        var score = ScaledScore.FromPoints(80);
        await _year.WithAsync(db => db.Applications.Where(application => application.Score != null)
            .ExecuteUpdateAsync(application => application.SetProperty(row => row.Score, score)));
        _cycle = NodeId("ReviewCycle", _year.CycleId);
        await MeetAsync(VoteChoice.Yes);
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Tie_AcrossTheCapLine_WaitsForPeople()
    {
        var ties = await _year.SendSampleAsync(_year.Office, "cap-ties", new { cycleId = _cycle });
        Assert.Equal(2, ties.At("capTies").GetArrayLength());
        Assert.Equal(("3", "2", "2"), (ties.TextAt("capTies.0.votedThrough"), ties.TextAt("capTies.0.places"), ties.TextAt("capTies.0.placesForTied")));
        var stuck = await _year.SendSampleAsync(_year.Office, "advance-cycle", new { cycleId = _cycle, to = "NOTICE" });
        Assert.Equal("cycle.undecided", stuck.TextAt("advanceCycle.errors.0.reason"));

        await RefusedAsync("decide-tie", new { cycleId = _cycle, admitted = new[] { Id(1) }, reason = "示例" }, "decideTie", "TieDecisionError");
        await RefusedAsync("decide-tie", new { cycleId = _cycle, admitted = new[] { Id(1), Id(2) }, reason = "示例" }, "decideTie", "TieDecisionError");
        await RefusedAsync("decide-tie", new { cycleId = _cycle, admitted = new[] { Id(1), Id(1) }, reason = "示例" }, "decideTie", "TieDecisionError");
        await RefusedAsync("decide-tie", new { cycleId = _cycle, admitted = new[] { Id(1), Id(3) }, reason = " " }, "decideTie", "ReasonMissingError");

        var decided = await _year.SendSampleAsync(_year.Office, "decide-tie", new { cycleId = _cycle, admitted = new[] { Id(1), Id(3) }, reason = "示例：业绩更突出" });
        Assert.Equal(1, decided.At("decideTie.open").GetArrayLength());
        Assert.Equal(
            [ApplicationState.Passed, ApplicationState.Scored, ApplicationState.Passed, ApplicationState.Scored, ApplicationState.NotPassed, ApplicationState.Scored],
            await StatesAsync());
        await RefusedAsync("decide-tie", new { cycleId = _cycle, admitted = new[] { Id(1), Id(5) }, reason = "示例" }, "decideTie", "TieDecisionError");
    }

    [Fact]
    public async Task Notice_FromTieToCertificate_RunsThroughGraphQL()
    {
        await ToNoticeAsync();
        var notice = await _year.SendSampleAsync(ReviewYear.As("anyone", Roles.Applicant), "public-notice", new { year = 2025 });
        notice.Indent().MatchSnapshot();

        // One objection dismissed, one upheld; the applicant who fell outside the cap asks for a re-check.
        await HandleAsync(await RaiseAsync("record-objection", _year.Office, new { applicationId = Id(1), text = "示例异议" }, "recordObjection"), upheld: false);
        await HandleAsync(await RaiseAsync("record-objection", _year.Office, new { applicationId = Id(2), text = "示例异议" }, "recordObjection"), upheld: true);
        var applicant = ReviewYear.As("applicant", Roles.Applicant) with { ApplicantId = await _year.ApplicantOfAsync(4) };
        var asked = new { applicationId = Id(5), reason = "示例：请复核" };
        var recheck = await RaiseAsync("request-recheck", applicant, asked, "requestRecheck");
        await RefusedAsync("request-recheck", asked, "requestRecheck", "RecheckRefusedError", applicant);
        await RefusedAsync("request-recheck", new { applicationId = Id(3), reason = "示例" }, "requestRecheck", "SubjectNotFoundError", applicant);
        await HandleAsync(recheck, upheld: true);
        Assert.Equal(ApplicationState.NotPassed, (await StatesAsync())[4]);

        // Friday 13 June; the re-check is a new round of its own, and its notice is five working days more.
        _year.Time.SetTo(2025, 6, 13);
        await MeetAsync(VoteChoice.Yes, onlyPlace: 4);
        var cycle = await _year.WithAsync(db => db.ReviewCycles.AsNoTracking().SingleAsync());
        Assert.Equal(new DateOnly(2025, 6, 20), cycle.NoticeUntil);
        Assert.Equal(2, await _year.WithAsync(db => db.VotingRounds.CountAsync()));

        _year.Time.SetTo(2025, 6, 21);
        var passed = new[] { Id(1), Id(3), Id(4) };
        var confirmed = await _year.SendSampleAsync(_year.Authority, "confirm-results", new { applicationIds = passed });
        Assert.Equal(
            ["2025-2-00001", "2025-2-00002", "2025-2-00003"],
            Enumerable.Range(0, 3).Select(index => confirmed.TextAt($"confirmResults.applications.{index}.outcome.certificateNumber")));
        var closed = await _year.SendSampleAsync(_year.Office, "advance-cycle", new { cycleId = _cycle, to = "CLOSED" });
        Assert.Equal("CLOSED", closed.TextAt("advanceCycle.reviewCycle.state"));
    }

    [Fact]
    public async Task Recheck_Granted_KeepsTheYearOpenUntilARoundHasVoted()
    {
        await ToNoticeAsync();
        var applicant = ReviewYear.As("applicant", Roles.Applicant) with { ApplicantId = await _year.ApplicantOfAsync(0) };
        await HandleAsync(await RaiseAsync("request-recheck", applicant, new { applicationId = Id(1), reason = "示例" }, "requestRecheck"), upheld: true);
        _year.Time.SetTo(2025, 6, 25);

        var early = await _year.SendSampleAsync(_year.Authority, "confirm-results", new { applicationIds = new[] { Id(1) } });

        Assert.Equal("application.openObjections", early.TextAt("confirmResults.errors.0.reason"));
        await MeetAsync(VoteChoice.Yes, onlyPlace: 0);
        _year.Time.SetTo(2025, 7, 3);
        var later = await _year.SendSampleAsync(_year.Authority, "confirm-results", new { applicationIds = new[] { Id(1) } });
        Assert.Equal("2025-2-00001", later.TextAt("confirmResults.applications.0.outcome.certificateNumber"));
    }

    [Fact]
    public async Task Recheck_OfOneAdmittedFails_TheOtherKeepsThePlaceDecided()
    {
        // Security: 1 and 3 admitted, 5 not. Two are left: 2/3 of 2 are 1 place, and people had put 3 before 5.
        await ToNoticeAsync();
        await MeetAsync(VoteChoice.No, onlyPlace: 0);

        Assert.Equal(0, (await _year.SendSampleAsync(_year.Office, "cap-ties", new { cycleId = _cycle })).At("capTies").GetArrayLength());
        var states = await StatesAsync();
        Assert.Equal((ApplicationState.NotPassed, ApplicationState.Passed, ApplicationState.NotPassed), (states[0], states[2], states[4]));
    }

    [Fact]
    public async Task Recheck_OfOneNotAdmittedFails_TheTieOpensAgainAndHoldsConfirmation()
    {
        // Security: without 5 there is 1 place for 1 and 3, who had both been admitted.
        await ToNoticeAsync();
        await MeetAsync(VoteChoice.No, onlyPlace: 4);
        _year.Time.SetTo(2025, 7, 10);

        var ties = await _year.SendSampleAsync(_year.Office, "cap-ties", new { cycleId = _cycle });
        Assert.Equal("1", ties.TextAt("capTies.0.placesForTied"));
        Assert.Equal(["2025-0001", "2025-0003"], ties.At("capTies.0.tied").EnumerateArray().Select(one => one.GetProperty("number").GetString()));
        var held = await _year.SendSampleAsync(_year.Authority, "confirm-results", new { applicationIds = new[] { Id(1) } });
        Assert.Equal("application.notVoted", held.TextAt("confirmResults.errors.0.reason"));

        await _year.SendSampleAsync(_year.Office, "decide-tie", new { cycleId = _cycle, admitted = new[] { Id(3) }, reason = "示例" });
        var states = await StatesAsync();
        Assert.Equal((ApplicationState.NotPassed, ApplicationState.Passed, ApplicationState.NotPassed), (states[0], states[2], states[4]));
    }

    [Fact]
    public async Task WritePublicNotice_Twice_IsOneFileWithoutWhatIsNotPublic()
    {
        await ToNoticeAsync();
        var variables = new { cycleId = _cycle, language = "CHINESE" };

        var first = await _year.SendSampleAsync(_year.Office, "write-public-notice", variables);
        var second = await _year.SendSampleAsync(_year.Office, "write-public-notice", variables);

        Assert.Equal(first, second);
        var file = await _year.WithAsync(db => db.StoredFiles.SingleAsync());
        var page = System.Text.Encoding.UTF8.GetString(file.Content);
        Assert.Contains("示例申报人01", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-0001", page, StringComparison.Ordinal);
        Assert.DoesNotContain("0001", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1990", page, StringComparison.Ordinal);
        Assert.DoesNotContain("示例专家", page, StringComparison.Ordinal);
    }

    private async Task ToNoticeAsync()
    {
        await _year.SendSampleAsync(_year.Office, "decide-tie", new { cycleId = _cycle, admitted = new[] { Id(1), Id(3) }, reason = "示例" });
        await _year.SendSampleAsync(_year.Office, "decide-tie", new { cycleId = _cycle, admitted = new[] { Id(2), Id(4) }, reason = "示例" });
        _year.Time.SetTo(2025, 6, 12);
        var advanced = await _year.SendSampleAsync(_year.Office, "advance-cycle", new { cycleId = _cycle, to = "NOTICE" });
        Assert.Equal("NOTICE", advanced.TextAt("advanceCycle.reviewCycle.state"));
    }

    /// <summary>All eleven members vote alike; on everything scored, or in a re-check on one application.</summary>
    private async Task MeetAsync(VoteChoice choice, int? onlyPlace = null)
    {
        var voting = _year.Get<VotingService>();
        IReadOnlyList<int> items = onlyPlace is { } place ? [_year.Applications[place]] : [.. _year.Applications.Take(6)];
        var round = await _year.WithAsync(db => voting.CreateAsync(db, _year.CycleId, "示例会议", onlyPlace is null ? null : items, _year.Office, default));
        await _year.WithAsync(db => voting.FreezeRollAsync(db, round.Id, _year.Office, default));
        await _year.WithAsync(db => voting.CheckInAsync(db, round.Id, [.. _year.Experts.Take(11)], _year.Office, default));
        await _year.WithAsync(db => voting.OpenAsync(db, round.Id, _year.Office, default));
        for (var member = 0; member < 11; member++)
        {
            var votes = items.Select(id => new VoteInput(id, choice, YearSteps.Secret(round.Id, member, id))).ToList();
            await _year.WithAsync(db => _year.Get<CastingService>().CastAsync(db, round.Id, votes, _year.Expert(member), default));
        }

        await _year.WithAsync(db => voting.CloseAsync(db, round.Id, _year.Office, default));
        await _year.WithAsync(db => _year.Get<UrnService>().AnnounceAsync(db, round.Id, _year.Office, default));
    }

    private async Task<string> RaiseAsync(string operation, Caller caller, object variables, string field) =>
        (await _year.SendSampleAsync(caller, operation, variables)).TextAt($"{field}.objection.id");

    private async Task HandleAsync(string objection, bool upheld)
    {
        var answer = await _year.SendSampleAsync(_year.Office, "handle-objection", new { objectionId = objection, upheld, handling = "示例处理" });
        Assert.Equal(upheld ? "UPHELD" : "DISMISSED", answer.TextAt("handleObjection.objection.state"));
    }

    private async Task RefusedAsync(string operation, object variables, string field, string error, Caller? caller = null) =>
        Assert.Equal(error, (await _year.SendSampleAsync(caller ?? _year.Office, operation, variables)).TextAt($"{field}.errors.0.__typename"));

    private Task<List<ApplicationState>> StatesAsync() => _year.WithAsync(db =>
        db.Applications.OrderBy(application => application.Number).Take(6).Select(application => application.State).ToListAsync());

    private string Id(int number) => NodeId("Application", _year.Applications[number - 1]);

    private static string NodeId(string type, int id) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:{id}"));
}
