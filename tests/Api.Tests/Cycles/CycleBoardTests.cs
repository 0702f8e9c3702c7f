using System.Text.Json;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Cycles;

/// <summary>How far a year has come: counts, and what keeps it out of each state to come.</summary>
public sealed class CycleBoardTests(ScoringYearFixture scoring) : IClassFixture<ScoringYearFixture>
{
    private ReviewYear Year => scoring.Year;

    /// <summary>Six of nine are eligible, one is not, one is withdrawn, one was never handed in.</summary>
    [Fact]
    public async Task Counts_WhileExpertsScore_AddUpToAllApplications()
    {
        var counts = (await AskAsync(Year.Office)).At("reviewCycle.applicationCounts").EnumerateArray()
            .ToDictionary(count => count.Text("state"), count => count.GetProperty("count").GetInt32());

        Assert.Equal((6, 1, 1, 1), (counts["ELIGIBLE"], counts["INELIGIBLE"], counts["WITHDRAWN"], counts["DRAFT"]));
        Assert.Equal(Year.Applications.Count, counts.Values.Sum());
    }

    /// <summary>No ballot is in: six applications are short, and the later states say what they wait for, in order.</summary>
    [Fact]
    public async Task Steps_WhileExpertsScore_SayWhatKeepsTheYearBack()
    {
        var steps = (await AskAsync(Year.Office)).At("reviewCycle.steps").EnumerateArray().ToList();

        Assert.Equal(["VOTING", "NOTICE", "CLOSED"], steps.Select(step => step.Text("to")));
        var blocked = steps[0].GetProperty("blockedBy");
        Assert.Equal(("cycle.unscored", "6"), (blocked.Text("code"), blocked.GetProperty("arguments")[0].GetString()));
    }

    [Fact]
    public async Task Board_OfACycleThatIsNotThere_IsNull() =>
        Assert.Equal(
            JsonValueKind.Null,
            (await Year.SendSampleAsync(Year.Office, "cycle-board", new { id = NodeIds.Of("ReviewCycle", 999_999) })).At("reviewCycle").ValueKind);

    /// <summary>The office, the authority and auditors read them; to others the year is open, and these of it are not.</summary>
    [Fact]
    public async Task Board_ByEachRole_ShowsCountsAndStepsToTheOfficeAlone()
    {
        foreach (var caller in new[] { Year.Office, Year.Authority, Year.Auditor })
        {
            Assert.Equal(JsonValueKind.Array, (await AskAsync(caller)).At("reviewCycle.steps").ValueKind);
        }

        foreach (var caller in new[] { Year.Expert(0), Year.Analyst, ReviewYear.As("applicant", Roles.Applicant) })
        {
            var answer = await AskAsync(caller);
            Assert.Equal("AUTH_NOT_AUTHORIZED", answer.ErrorCode());
            Assert.DoesNotContain("ELIGIBLE", answer, StringComparison.Ordinal);
        }
    }

    /// <summary>The years' list with all of their boards: no statement for an application.</summary>
    [Fact]
    public async Task Counts_OfAnyNumberOfApplications_AreOneStatement()
    {
        using var counter = await StatementCounter.OfAsync(Year);

        await Year.SendAsync(Year.Office, "query($id: ID!) { reviewCycle(id: $id) { applicationCounts { state count } } }", new { id = NodeIds.Of("ReviewCycle", Year.CycleId) });

        Assert.InRange(counter.Statements.Count, 1, 2);
    }

    private Task<string> AskAsync(Caller caller) => Year.SendSampleAsync(caller, "cycle-board", new { id = NodeIds.Of("ReviewCycle", Year.CycleId) });
}
