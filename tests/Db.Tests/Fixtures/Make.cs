using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Standards;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Tests.Fixtures;

/// <summary>Valid records that differ only in what a test says.</summary>
internal static class Make
{
    public static readonly DateTime Noon = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    public static readonly string Hash = new('a', 64);

    public static Standard Standard(string code = "demo") => new()
    {
        Code = code,
        Version = "1",
        TitleZh = "示例标准",
        TitleEn = "Demonstration standard",
        Source = "示例",
        Content = "{}",
        ContentHash = Hash,
        LoadedAt = Noon,
    };

    public static ReviewCycle Cycle(int year = 2025) => new()
    {
        Year = year,
        Name = $"{year} 年度",
        Standard = Standard($"demo-{year}"),
        CutoffDate = new DateOnly(year, 12, 31),
        SubmissionDeadline = new DateOnly(year, 9, 30),
        ParametersJson = "{}",
        ParametersHash = Hash,
    };

    public static Applicant Applicant(string name = "示例一") => new() { Name = name, City = "SHENYANG" };

    public static Application Application(ReviewCycle cycle, Applicant? applicant = null, string number = "2025-0001") => new()
    {
        Cycle = cycle,
        Applicant = applicant ?? Applicant(),
        Number = number,
        TargetLevel = TitleLevel.Engineer,
        Specialty = "CYBERSPACE_SECURITY",
        CreatedAt = Noon,
    };

    public static Expert Expert(string code = "E1") => new()
    {
        Code = code,
        Name = "示例专家",
        TitleLevel = TitleLevel.SeniorEngineer,
        TermFrom = new DateOnly(2024, 1, 1),
    };

    public static Employer Employer(string code = "U1") =>
        new() { Code = code, Name = "示范单位", Kind = EmploymentKind.PublicInstitution, City = "SHENYANG" };

    public static Assignment Assignment(Application application, Expert expert) =>
        new() { Application = application, Expert = expert };

    public static Ballot Submitted(Assignment assignment, int revision = 1) => new()
    {
        Assignment = assignment,
        Revision = revision,
        State = BallotState.Submitted,
        SubmittedAt = Noon,
        Total = ScaledScore.FromPoints(80),
    };

    public static RubricItem RubricItem(ReviewCycle cycle, string code, TitleLevel? level = null) => new()
    {
        Cycle = cycle,
        Code = code,
        Level = level,
        LabelZh = "示例",
        LabelEn = "Demonstration",
        MaxScore = ScaledScore.FromPoints(100),
    };

    public static VotingRound Round(ReviewCycle cycle) => new() { Cycle = cycle, Number = 1, Title = "第一次会议" };
}
