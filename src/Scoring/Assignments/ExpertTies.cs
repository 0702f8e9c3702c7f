using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Assignments;

/// <summary>What ties one expert to one application, as the recusal rule sees it.</summary>
/// <param name="ExpertEmployer">The expert's employer; null when none is recorded.</param>
/// <param name="ApplicantEmployer">The applicant's employer; null for a freelancer.</param>
/// <param name="Recommends">Whether the expert recommends the application and has not withdrawn.</param>
/// <param name="Declaration">What the expert declared; <see cref="ConflictDeclaration.NotAsked"/> before being asked.</param>
public readonly record struct ExpertTies(
    int? ExpertEmployer,
    int? ApplicantEmployer,
    bool Recommends,
    ConflictDeclaration Declaration)
{
    /// <summary>Whether expert and applicant are one person, by identity number or account.</summary>
    public bool SamePerson { get; init; }

    /// <summary>Whether the expert once supervised the applicant.</summary>
    public bool Supervised { get; init; }

    /// <summary>Whether another relation of the two is on record.</summary>
    public bool Related { get; init; }
}
