using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Assignments;

/// <summary>The one check of recusal: assignment, draw, dossier, ballot and vote all ask it.</summary>
public static class Recusal
{
    /// <summary>The ground on which the expert stays away from the application; null when there is none.</summary>
    public static RecusalGround? Ground(ExpertTies ties) => ties switch
    {
        { SamePerson: true } => RecusalGround.SamePerson,
        { Declaration: ConflictDeclaration.Ordered } => RecusalGround.Ordered,
        { Declaration: ConflictDeclaration.Declared } => RecusalGround.Declared,
        { Recommends: true } => RecusalGround.Recommender,
        { Supervised: true } => RecusalGround.Supervisor,
        { Related: true } => RecusalGround.Relation,
        { ExpertEmployer: { } own, ApplicantEmployer: { } other } when own == other => RecusalGround.SameEmployer,
        _ => null,
    };

    /// <summary>Whether the dossier is open to an expert asked to review it: the answer was no conflict, and no rule says otherwise.</summary>
    public static bool OpensDossier(ExpertTies ties) =>
        ties.Declaration == ConflictDeclaration.None && Ground(ties) is null;
}
