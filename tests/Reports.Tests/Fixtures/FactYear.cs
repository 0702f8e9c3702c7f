using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Reports.Tests.Fixtures;

/// <summary>A small year whose every figure can be counted by hand.</summary>
internal static class FactYear
{
    public const string Security = "CYBERSPACE_SECURITY";
    public const string Governance = "CYBERSPACE_GOVERNANCE";

    public static readonly DateTime TakenAt = new(2025, 12, 20, 3, 4, 5, DateTimeKind.Utc);

    /// <summary>
    /// Engineers in security: 8 submitted, 8 accepted, 7 eligible, 7 voted on, 5 through, 4 confirmed and 1 of them revoked.
    /// Engineers in governance: 4 submitted, 3 accepted, 2 eligible, 2 voted on, 1 through, 1 confirmed.
    /// Senior engineers in security: 5 submitted, 5 accepted, 3 eligible, 3 voted on, 0 through.
    /// Technicians in governance: 1 submitted and nothing more.
    /// One draft, never submitted, counts nowhere.
    /// </summary>
    public static IEnumerable<ApplicationFact> Facts() =>
    [
        .. Group(TitleLevel.Engineer, Security, "SHENYANG", accepted: 8, eligible: 7, voted: 7, through: 5, confirmed: 4, revoked: 1, count: 8),
        .. Group(TitleLevel.Engineer, Governance, "DALIAN", accepted: 3, eligible: 2, voted: 2, through: 1, confirmed: 1, revoked: 0, count: 4),
        .. Group(TitleLevel.SeniorEngineer, Security, "DALIAN", accepted: 5, eligible: 3, voted: 3, through: 0, confirmed: 0, revoked: 0, count: 5),
        .. Group(TitleLevel.Technician, Governance, "=ELSEWHERE", accepted: 0, eligible: 0, voted: 0, through: 0, confirmed: 0, revoked: 0, count: 1),
        Fact(TitleLevel.Engineer, Security, "SHENYANG", index: 0),
    ];

    /// <summary>Stores the facts as the snapshot of 2025, with the applications they are of.</summary>
    public static async Task StoreAsync(ScoringContext db, bool provisional = false)
    {
        var standard = await db.Standards.SingleAsync();
        var cycle = new ReviewCycle
        {
            Year = 2025,
            Name = "示范年度",
            Standard = standard,
            CutoffDate = new(2025, 6, 30),
            SubmissionDeadline = new(2025, 6, 30),
            ParametersJson = "{}",
            ParametersHash = new string('0', 64),
        };
        var facts = Facts().ToArray();
        var applications = facts.Select((fact, index) => new Application
        {
            Cycle = cycle,
            Applicant = new Applicant { Name = $"示范{index}", City = fact.City },
            Number = $"DEMO-{index:000}",
            TargetLevel = fact.Level,
            Specialty = fact.Specialty,
            CreatedAt = TakenAt,
        }).ToArray();
        db.AddRange(applications);
        await db.SaveChangesAsync();
        var snapshot = new StatisticsSnapshot
        {
            Cycle = cycle,
            TakenAt = TakenAt,
            Hash = string.Concat(Enumerable.Repeat("0123456789abcdef", 4)),
            StandardCode = standard.Code,
            StandardVersion = standard.Version,
            ParametersJson = "{}",
            Provisional = provisional,
        };
        for (var index = 0; index < facts.Length; index++)
        {
            facts[index].ApplicationId = applications[index].Id;
            snapshot.Facts.Add(facts[index]);
        }

        db.Add(snapshot);
        await db.SaveChangesAsync();
    }

    private static IEnumerable<ApplicationFact> Group(
        TitleLevel level, string specialty, string city, int accepted, int eligible, int voted, int through, int confirmed, int revoked, int count)
    {
        for (var index = 0; index < count; index++)
        {
            var fact = Fact(level, specialty, city, index);
            fact.Submitted = true;
            fact.EmployerConfirmed = index < accepted;
            fact.Accepted = index < accepted;
            fact.Eligible = index < eligible;
            fact.Scored = index < eligible;
            fact.Voted = index < voted;
            fact.VotedThrough = index < through;
            fact.InsideCap = index < through;
            fact.OnNotice = index < through;
            fact.Confirmed = index < confirmed;
            fact.Revoked = index < revoked;
            yield return fact;
        }
    }

    private static ApplicationFact Fact(TitleLevel level, string specialty, string city, int index) => new()
    {
        Level = level,
        Specialty = specialty,
        City = city,
        Track = index == 1 ? Track.Exceptional : Track.Regular,
        EmployerKind = index % 2 == 0 ? EmploymentKind.PublicInstitution : EmploymentKind.PrivateEnterprise,
        Education = index == 0 ? DegreeRung.Master : DegreeRung.Bachelor,
        AgeAtCutoff = 28 + 3 * index,
        AgeBand = Band.CodeOf(Band.Ages, 28 + 3 * index),
        Gender = index % 3 == 0 ? Gender.Female : Gender.Male,
        YearsInTitle = level == TitleLevel.Technician ? null : 3 + index,
        TitleYearsBand = level == TitleLevel.Technician ? null : Band.CodeOf(Band.YearsInTitle, 3 + index),
    };
}
