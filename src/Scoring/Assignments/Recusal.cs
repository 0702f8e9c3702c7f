using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Assignments;

/// <summary>The one check of recusal: assignment, dossier, ballot and vote all ask it.</summary>
public static class Recusal
{
    /// <summary>The ground on which the expert stays away from the application; null when there is none.</summary>
    public static RecusalGround? Ground(ExpertTies ties) => ties switch
    {
        { Declaration: ConflictDeclaration.Ordered } => RecusalGround.Ordered,
        { Declaration: ConflictDeclaration.Declared } => RecusalGround.Declared,
        { Recommends: true } => RecusalGround.Recommender,
        { ExpertEmployer: { } own, ApplicantEmployer: { } other } when own == other => RecusalGround.SameEmployer,
        _ => null,
    };
}
