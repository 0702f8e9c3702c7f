using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Generator;

/// <summary>Makes a dossier fail for one reason, of those that its level and track know.</summary>
internal sealed class Flaws(SampleWorkbook sample, Random random, Career career)
{
    public Dossier Spoil(Dossier dossier)
    {
        Func<Dossier, Dossier>[] known = career switch
        {
            { Track: Track.GreenChannel } => [RefusedBasic, OutsideTheProvince],
            { Level: TitleLevel.Technician } => [RefusedBasic, FarSubject, OutsideTheProvince],
            { Level: TitleLevel.AssistantEngineer } => [RefusedBasic, FarSubject, UnrecognisedDegree],
            { Track: Track.Exceptional } => [BothBroken, RefusedExperience, OldAchievements, OneRecommendation],
            _ => [ShortTenure, TooFewAchievements, OldAchievements, RefusedExperience, FarSubject, RefusedBasic],
        };
        return known[random.Next(known.Length)](dossier);
    }

    private static Dossier RefusedBasic(Dossier dossier) => Refuse(dossier, f => f.Criterion == "basic.3", "年度考核有一年不合格。");

    private static Dossier RefusedExperience(Dossier dossier) =>
        Refuse(dossier, f => f.Criterion.Contains(".experience.", StringComparison.Ordinal), "证明材料不能说明独立承担。") with
        {
            Findings =
            [
                .. Refuse(dossier, f => f.Criterion.Contains(".experience.", StringComparison.Ordinal), "证明材料不能说明独立承担。").Findings,
                .. OtherExperiences(dossier),
            ],
        };

    private static IEnumerable<PersonFinding> OtherExperiences(Dossier dossier)
    {
        var level = Findings.CodeOf(dossier.TargetLevel);
        var count = dossier.TargetLevel == TitleLevel.SeniorEngineer ? 5 : 4;
        return Enumerable.Range(1, count)
            .Select(number => $"{level}.experience.{number}")
            .Where(code => dossier.Findings.All(f => f.Criterion != code))
            .Select(code => new PersonFinding { Criterion = code, State = FindingState.Refused, Reason = "未提供材料。" });
    }

    private static Dossier FarSubject(Dossier dossier) => dossier with
    {
        Degrees = [.. dossier.Degrees.Select(d => d with { Subject = "会计学", CloseToSpecialty = false })],
        ContinuingEducationCertificate = false,
    };

    private static Dossier UnrecognisedDegree(Dossier dossier) => dossier with
    {
        Degrees = [.. dossier.Degrees.Select(d => d with { Recognised = false })],
    };

    private static Dossier OutsideTheProvince(Dossier dossier) => dossier with { Employment = EmploymentKind.OutsideProvince };

    private Dossier ShortTenure(Dossier dossier) => WithTitleSince(dossier, sample.Cutoff.AddYears(-1).AddDays(1 + random.Next(90)));

    private Dossier BothBroken(Dossier dossier) => WithTitleSince(dossier, sample.Cutoff.AddYears(-2)) with
    {
        Degrees = [.. dossier.Degrees.Select(d => d with { Rung = DegreeRung.SecondaryVocational })],
    };

    private static Dossier TooFewAchievements(Dossier dossier) => dossier with { Achievements = [.. dossier.Achievements.Take(1)] };

    private Dossier OldAchievements(Dossier dossier) => dossier with
    {
        Achievements = [.. dossier.Achievements.Select(a => a with { ObtainedOn = career.CurrentSince.AddDays(-1 - random.Next(300)) })],
    };

    private static Dossier OneRecommendation(Dossier dossier) => dossier.Recommendations.Count == 0
        ? TooFewAchievements(dossier) with { Achievements = [] }
        : dossier with { Recommendations = [.. dossier.Recommendations.Take(1)] };

    private static Dossier WithTitleSince(Dossier dossier, DateOnly since) => dossier with
    {
        Titles = [.. dossier.Titles.Select(t => t.EndedOn is null ? t with { ObtainedOn = since }
            : t.Level == dossier.TargetLevel - 2 ? t with { EndedOn = since } : t)],
    };

    private static Dossier Refuse(Dossier dossier, Func<PersonFinding, bool> which, string reason) => dossier with
    {
        Findings = [.. dossier.Findings.Select(f => which(f) ? f with { State = FindingState.Refused, Reason = reason } : f)],
    };
}
