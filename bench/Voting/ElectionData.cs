using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Bench.Voting;

/// <summary>The least that a round needs: a cycle in VOTING, a committee with accounts, scored applications.</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Members">Experts who vote; the committee has one more when their number is even.</param>
/// <param name="Subjects">Their logins.</param>
/// <param name="Applications">What is voted on.</param>
internal sealed record ElectionData(int Cycle, IReadOnlyList<int> Members, IReadOnlyList<string> Subjects, IReadOnlyList<int> Applications)
{
    private const string Specialty = "CYBERSPACE_SECURITY";

    public static async Task<ElectionData> StoreAsync(ScoringContext db, int members, int applications)
    {
        var parameters = System.Text.Json.JsonSerializer.Serialize(new { keyCustody = "PLATFORM" });
        var cycle = new ReviewCycle
        {
            Year = 2025,
            Name = "benchmark",
            State = CycleState.Voting,
            StandardId = await db.Standards.Select(standard => standard.Id).FirstAsync(),
            CutoffDate = new DateOnly(2024, 12, 31),
            SubmissionDeadline = new DateOnly(2025, 4, 30),
            ParametersJson = parameters,
            ParametersHash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(parameters))),
        };
        db.Add(cycle);
        var experts = Enumerable.Range(1, members + 1 - members % 2).Select(Expert).ToList();
        db.AddRange(experts);
        var applicants = Enumerable.Range(1, applications).Select(number => new Applicant { Name = $"A{number}", City = "SHENYANG" }).ToList();
        db.AddRange(applicants);
        await db.SaveChangesAsync();
        db.AddRange(experts.Select(expert => new CommitteeMember { CycleId = cycle.Id, ExpertId = expert.Id }));
        db.AddRange(experts.Select(Account));
        var papers = applicants.Select((applicant, index) => Application(cycle.Id, applicant.Id, index + 1)).ToList();
        db.AddRange(papers);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        var voters = experts.Take(members).ToList();
        return new ElectionData(
            cycle.Id, [.. voters.Select(expert => expert.Id)], [.. voters.Select(expert => expert.SubjectId!)], [.. papers.Select(paper => paper.Id)]);
    }

    private static Expert Expert(int number) => new()
    {
        Code = $"X{number:000}",
        Name = $"X{number:000}",
        TitleLevel = TitleLevel.ProfessoriateSeniorEngineer,
        TermFrom = new DateOnly(2024, 1, 1),
        TermUntil = new DateOnly(2026, 12, 31),
        SubjectId = $"member-{number}",
    };

    private static Account Account(Expert expert)
    {
        var account = new Account { SubjectId = expert.SubjectId!, DisplayName = expert.Name, ExpertId = expert.Id };
        account.Roles.Add(new AccountRole { Role = Roles.Expert });
        return account;
    }

    private static Application Application(int cycle, int applicant, int number) => new()
    {
        CycleId = cycle,
        ApplicantId = applicant,
        Number = $"2025-{number:0000}",
        TargetLevel = TitleLevel.Engineer,
        Specialty = Specialty,
        State = ApplicationState.Scored,
        Score = ScaledScore.FromPoints(80),
        CreatedAt = DateTime.UnixEpoch,
    };
}
