using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Eligibility.Inputs;

/// <summary>A dossier as <c>docs/dossier.schema.json</c> has it; a field that is null or left out is not known.</summary>
/// <param name="Reference">How a file names the dossier; decides nothing.</param>
/// <param name="Specialty">A specialty's code of the standard.</param>
/// <param name="InFieldSince">Since when in the field in the province.</param>
public sealed record DossierInput(
    string? Reference,
    TitleLevel TargetLevel,
    string Specialty,
    Track Track,
    EmploymentKind? Employment,
    DateOnly? InFieldSince,
    IReadOnlyList<HeldTitleInput>? Titles,
    IReadOnlyList<DegreeInput>? Degrees,
    ProbationInput? Probation,
    bool? ContinuingEducationCertificate,
    IReadOnlyList<AchievementInput>? Achievements,
    IReadOnlyList<PersonFindingInput>? Findings,
    IReadOnlyList<RecommendationFactInput>? Recommendations,
    ConsentInput? Consent)
{
    internal Dossier ToDossier() => new()
    {
        TargetLevel = TargetLevel,
        Specialty = Specialty,
        Track = Track,
        Employment = Employment,
        InFieldSince = InFieldSince,
        Titles = [.. (Titles ?? []).Select(title => title.ToTitle())],
        Degrees = [.. (Degrees ?? []).Select(degree => degree.ToDegree())],
        Probation = Probation is { } probation ? new Probation { StartedOn = probation.StartedOn, Passed = probation.Passed } : null,
        ContinuingEducationCertificate = ContinuingEducationCertificate,
        Achievements = [.. (Achievements ?? []).Select(achievement => achievement.ToAchievement())],
        Findings = [.. (Findings ?? []).Select(finding => finding.ToFinding())],
        Recommendations = [.. (Recommendations ?? []).Select(paper => paper.ToFact())],
        Consent = Consent is { } consent ? new Consent { DocumentNumber = consent.DocumentNumber, GivenOn = consent.GivenOn } : null,
    };
}
