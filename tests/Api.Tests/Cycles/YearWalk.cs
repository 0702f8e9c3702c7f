using System.Text.Json;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Cycles;

/// <summary>The steps of a year, by GraphQL alone.</summary>
internal sealed class YearWalk(ReviewYear year)
{
    private const string CycleIdQuery = "query($year: Int!) { cycle(year: $year) { id } }";
    private const string ApplicationIdsQuery =
        "query($where: ApplicationFilterInput) { applications(first: 50, where: $where, order: [{ number: ASC }]) { nodes { id number } } }";

    private string _cycle = "";

    /// <summary>Eight applicants hand in, their employers attest, the office accepts.</summary>
    public async Task SubmitAsync()
    {
        _cycle = (await year.SendAsync(year.Office, CycleIdQuery, new { year = 2025 })).TextAt("cycle.id");
        year.Time.SetTo(2025, 4, 2);
        foreach (var (id, index) in (await IdsAsync(null)).Take(8).Select((id, index) => (id, index)))
        {
            var applicant = ReviewYear.As($"applicant-{index}", Roles.Applicant) with { ApplicantId = await year.ApplicantOfAsync(index) };
            var employer = ReviewYear.As("employer", Roles.Employer) with { EmployerId = await year.EmployerOfAsync(index) };
            await SendAsync(applicant, "submit-application", new { applicationId = id }, "submitApplication.application.state", "SUBMITTED");
            await SendAsync(employer, "confirm-application", new { applicationId = id }, "confirmApplication.application.state", "EMPLOYER_CONFIRMED");
            await SendAsync(year.Office, "accept-application", new { applicationId = id }, "acceptApplication.application.state", "ACCEPTED");
        }
    }

    /// <summary>The rules decide seven; the office rules on the finding that the eighth waits for.</summary>
    public async Task ScreenAsync()
    {
        year.Time.SetTo(2025, 5, 6);
        await AdvanceAsync("SCREENING");
        var counts = await year.SendSampleAsync(year.Office, "evaluate-eligibility", new { cycleId = _cycle });
        Assert.Equal(
            (6, 1, 1),
            (counts.At("evaluateEligibility.counts.eligible").GetInt32(),
                counts.At("evaluateEligibility.counts.ineligible").GetInt32(),
                counts.At("evaluateEligibility.counts.pending").GetInt32()));
        var waiting = (await IdsAsync(new { number = new { eq = "2025-0008" } }))[0];
        await SendAsync(
            year.Office,
            "confirm-finding",
            new { applicationId = waiting, criterion = "assistant.ability", confirmed = true, reason = "示例核实" },
            "confirmFinding.application.state",
            "ELIGIBLE");
    }

    /// <summary>Seven applications, three experts each: declared, scored, submitted.</summary>
    public async Task ScoreAsync()
    {
        year.Time.SetTo(2025, 5, 20);
        await AdvanceAsync("SCORING");
        await SendAsync(
            year.Office, "assign-experts", new { cycleId = _cycle, dueOn = "2025-06-05" }, "assignExperts.plan.assigned", "21");
        for (var place = 0; place < year.Experts.Count; place++)
        {
            await ScoreOwnAsync(place);
        }

        year.Time.SetTo(2025, 6, 10);
        await AdvanceAsync("VOTING");
    }

    /// <summary>Eleven members vote yes on all seven applications.</summary>
    /// <returns>The round's id.</returns>
    public async Task<string> VoteAsync()
    {
        var created = await year.SendSampleAsync(year.Office, "create-voting-round", new { cycleId = _cycle, title = "示例评审会" });
        var round = created.TextAt("createVotingRound.votingRound.id");
        await SendAsync(year.Office, "freeze-roll", new { roundId = round }, "freezeRoll.votingRound.members", "11");
        for (var place = 0; place < 11; place++)
        {
            await SendAsync(year.Expert(place), "check-in", new { roundId = round }, "checkIn.votingRound.present", $"{place + 1}");
        }

        await SendAsync(year.Office, "open-voting-round", new { roundId = round }, "openVotingRound.votingRound.progress.expected", "77");
        var items = await IdsAsync(new { state = new { eq = "SCORED" } });
        for (var place = 0; place < 11; place++)
        {
            var votes = items.Select((id, index) => new { applicationId = id, choice = "YES", secret = YearSteps.Secret(5, place, index) });
            var cast = await year.SendSampleAsync(year.Expert(place), "cast-votes", new { roundId = round, votes });
            Assert.Equal(7, cast.At("castVotes.receipt.votes").GetArrayLength());
        }

        await SendAsync(year.Office, "close-voting-round", new { roundId = round }, "closeVotingRound.votingRound.progress.cast", "77");
        await SendAsync(
            year.Office, "announce-voting-round", new { roundId = round }, "announceVotingRound.votingRound.items.0.result", "PASSED");
        var mine = await year.SendSampleAsync(
            year.Expert(3), "my-tracker", new { roundId = round, applicationId = items[0], secret = YearSteps.Secret(5, 3, 0) });
        Assert.Equal("YES", mine.TextAt("myTracker.choice"));
        return round;
    }

    /// <summary>Five working days of notice, confirmation, the year closed.</summary>
    public async Task ConfirmAsync()
    {
        year.Time.SetTo(2025, 6, 12);
        await AdvanceAsync("NOTICE");
        var passed = await IdsAsync(new { state = new { eq = "PASSED" } });
        var early = await year.SendSampleAsync(year.Authority, "confirm-results", new { applicationIds = passed });
        Assert.Equal("cycle.noticeRunning", early.TextAt("confirmResults.errors.0.reason"));

        // Thursday 12 June and five working days: 13, 16, 17, 18, 19 June; the day after is the first free one.
        year.Time.SetTo(2025, 6, 20);
        await SendAsync(
            year.Authority,
            "confirm-results",
            new { applicationIds = passed },
            "confirmResults.applications.0.outcome.certificateNumber",
            "2025-2-00001");
        await AdvanceAsync("CLOSED");
    }

    private async Task ScoreOwnAsync(int place)
    {
        var expert = year.Expert(place);
        var assignments = (await year.SendSampleAsync(expert, "my-assignments", new { year = 2025 })).At("myAssignments.nodes");
        foreach (var assignment in assignments.EnumerateArray())
        {
            Assert.Equal(JsonValueKind.Null, assignment.GetProperty("application").ValueKind);
            var id = assignment.GetProperty("id").GetString();
            await SendAsync(expert, "declare-no-conflict", new { assignmentId = id }, "declareNoConflict.assignment.declaration", "NONE");
            var scores = assignment.GetProperty("rubric").EnumerateArray()
                .Select(item => new { item = item.GetProperty("code").GetString(), score = 80 + place });
            await SendAsync(
                expert, "save-ballot-draft", new { assignmentId = id, scores, opinion = "示例意见" }, "saveBallotDraft.ballot.state", "DRAFT");
            await SendAsync(expert, "submit-ballot", new { assignmentId = id }, "submitBallot.ballot.total", $"{80 + place}");
        }
    }

    private Task AdvanceAsync(string to) =>
        SendAsync(year.Office, "advance-cycle", new { cycleId = _cycle, to }, "advanceCycle.reviewCycle.state", to);

    private async Task SendAsync(Caller caller, string operation, object variables, string path, string expected) =>
        Assert.Equal(expected, (await year.SendSampleAsync(caller, operation, variables)).TextAt(path));

    private async Task<List<string>> IdsAsync(object? where) =>
        [.. (await year.SendAsync(year.Office, ApplicationIdsQuery, new { where })).At("applications.nodes")
            .EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
}
