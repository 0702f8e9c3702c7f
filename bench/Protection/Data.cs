using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Bench.Protection;

/// <summary>A cycle in SCORING, one expert, and for every submission to be measured an application with a whole draft.</summary>
internal static class Data
{
    public const string Subject = "bench";
    public const string Officer = "officer";

    public static async Task StoreAsync(ScoringContext db, int ballots)
    {
        var cycle = await StoreCycleAsync(db);
        var expert = new Expert { Code = "X1", Name = "X1", TitleLevel = TitleLevel.SeniorEngineer, TermFrom = new DateOnly(2024, 1, 1), SubjectId = Subject };
        var account = new Account { SubjectId = Subject, DisplayName = Subject };
        db.AddRange(expert, account, Account(Officer, Roles.Officer));
        await db.SaveChangesAsync();
        account.ExpertId = expert.Id;
        account.Roles.Add(new AccountRole { Role = Roles.Expert });
        foreach (var number in Enumerable.Range(1, Math.Max(ballots, 50)))
        {
            db.Add(Draft(cycle, expert, number));
        }

        await db.SaveChangesAsync();
    }

    private static async Task<ReviewCycle> StoreCycleAsync(ScoringContext db)
    {
        var cycle = new ReviewCycle
        {
            Year = 2025,
            Name = "benchmark",
            State = CycleState.Scoring,
            StandardId = await db.Standards.Select(standard => standard.Id).FirstAsync(),
            CutoffDate = new DateOnly(2024, 12, 31),
            SubmissionDeadline = new DateOnly(2025, 4, 30),
            ParametersJson = "{}",
            ParametersHash = new string('a', 64),
        };
        db.Add(cycle);
        db.AddRange(Enumerable.Range(1, 5).Select(place => new RubricItem
        {
            Cycle = cycle,
            Code = $"I{place}",
            LabelZh = "x",
            LabelEn = "x",
            MaxScore = ScaledScore.FromPoints(100),
            Sequence = place,
        }));
        await db.SaveChangesAsync();
        return cycle;
    }

    private static Assignment Draft(ReviewCycle cycle, Expert expert, int number)
    {
        var assignment = new Assignment
        {
            Expert = expert,
            Declaration = ConflictDeclaration.None,
            DeclaredAt = DateTime.UnixEpoch,
            Application = new Application
            {
                Cycle = cycle,
                Applicant = new Applicant { Name = $"A{number}", City = "SHENYANG" },
                Number = $"2025-{number:00000}",
                TargetLevel = TitleLevel.Engineer,
                Specialty = "CYBERSPACE_SECURITY",
                State = ApplicationState.Eligible,
                CreatedAt = DateTime.UnixEpoch,
            },
        };
        var ballot = new Ballot { Assignment = assignment, Opinion = "x" };
        foreach (var item in cycle.RubricItems)
        {
            ballot.Scores.Add(new BallotScore { RubricItem = item, Score = ScaledScore.FromPoints(80) });
        }

        assignment.Ballots.Add(ballot);
        return assignment;
    }

    private static Account Account(string subject, string role)
    {
        var account = new Account { SubjectId = subject, DisplayName = subject };
        account.Roles.Add(new AccountRole { Role = role });
        return account;
    }
}
