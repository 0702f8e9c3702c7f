using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>Dossiers that are eligible but for what a test takes away, and short words to change them.</summary>
internal static class Make
{
    public static readonly DateOnly Cutoff = new(2025, 12, 31);

    public static readonly DateOnly Deadline = new(2025, 10, 31);

    /// <summary>A day on which every achievement counts: after the title, before the cutoff.</summary>
    public static readonly DateOnly Day = new(2024, 6, 1);

    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static EligibilityReport Evaluate(Dossier dossier, DateOnly? cutoff = null) =>
        EligibilityEvaluator.Evaluate(Liaoning.Compiled, dossier, cutoff ?? Cutoff, Deadline);

    public static CriterionFinding Finding(this EligibilityReport report, string criterion) =>
        report.Findings.Single(finding => finding.Criterion == criterion);

    public static CriterionResult ResultOf(this Dossier dossier, string criterion, DateOnly? cutoff = null) =>
        Evaluate(dossier, cutoff).Finding(criterion).Result;

    /// <summary>Fulfils all but achievements: bachelor, the right title since 2019, every finding confirmed.</summary>
    public static Dossier Applicant(TitleLevel level, Track track = Track.Regular) => new()
    {
        TargetLevel = level,
        Track = track,
        Specialty = "CYBERSPACE_SECURITY",
        Employment = EmploymentKind.StateEnterprise,
        Titles = level == TitleLevel.Technician ? [] : [Title(level - 1, "2019-03-01")],
        Degrees = [Degree(DegreeRung.Bachelor)],
        Probation = new Probation { StartedOn = On("2015-07-01"), Passed = true },
        Findings = [.. Liaoning.Compiled.CriteriaOf(level, track)
            .Where(criterion => criterion.Rule is Scoring.Standards.Rules.FindingRule)
            .Select(criterion => Confirm(criterion.Code))],
    };

    public static HeldTitle Title(TitleLevel level, string day) => new() { Level = level, ObtainedOn = On(day) };

    public static Degree Degree(DegreeRung rung, bool? close = true) => new() { Rung = rung, AwardedOn = On("2014-07-01"), CloseToSpecialty = close };

    public static PersonFinding Confirm(string criterion) => new() { Criterion = criterion, State = FindingState.Confirmed };

    public static Achievement Record(string kind, string id = "r1") => new() { Id = id, Kind = kind, ObtainedOn = Day };

    public static Dossier With(this Dossier dossier, params Achievement[] records) =>
        dossier with { Achievements = [.. dossier.Achievements, .. records] };
}
