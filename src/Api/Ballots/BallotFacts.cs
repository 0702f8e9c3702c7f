using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Ballots;

/// <summary>Ballots as Scoring sees them.</summary>
internal static class BallotFacts
{
    /// <summary>All versions of one assignment's ballot.</summary>
    /// <param name="assignment">Loaded with its ballots and their scores.</param>
    /// <param name="sheet">The rubric items of the application.</param>
    /// <param name="roles">Committee roles by expert; who is not on the committee weighs as a member.</param>
    /// <param name="recused">Whether a rule recuses the expert, whatever was declared.</param>
    public static IEnumerable<BallotFact> Of(
        Assignment assignment, IReadOnlyList<RubricItem> sheet, IReadOnlyDictionary<int, CommitteeRole> roles, bool recused) =>
        assignment.Ballots.Select(ballot => new BallotFact
        {
            ExpertId = assignment.ExpertId,
            State = ballot.State,
            Declaration = recused ? ConflictDeclaration.Ordered : assignment.Declaration,
            Role = roles.GetValueOrDefault(assignment.ExpertId, CommitteeRole.Member),
            Revision = ballot.Revision,
            Scores = [.. from line in ballot.Scores
                join item in sheet on line.RubricItemId equals item.Id
                select new ItemScore(item.Code, line.Score)],
            Veto = ballot.Veto,
            Opinion = ballot.Opinion,
        });
}
