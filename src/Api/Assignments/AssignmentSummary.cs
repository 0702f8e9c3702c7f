using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Assignments;

/// <summary>What an expert reads before declaring whether there is a conflict: who applies for what, and from where. No dossier.</summary>
public sealed record AssignmentSummary(
    string Number, TitleLevel TargetLevel, string Specialty, Track Track, string ApplicantName, string? EmployerName)
{
    internal int AssignmentId { get; init; }

    internal int CycleId { get; init; }
}
