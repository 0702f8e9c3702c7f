using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>One version of a ballot, as far as a score is made from it.</summary>
internal sealed record LoadedBallot(
    int Id, int ApplicationId, int ExpertId, ConflictDeclaration Declaration, BallotState State, int Revision, bool Veto)
{
    /// <summary>By rubric item.</summary>
    public List<(int Item, ScaledScore? Score)> Scores { get; } = [];

    /// <summary>All versions of the ballots on some applications, with their scores: two queries.</summary>
    public static async Task<IReadOnlyList<LoadedBallot>> LoadAsync(ScoringContext db, IReadOnlyList<int> applicationIds, CancellationToken ct)
    {
        var ballots = await db.Ballots
            .Where(ballot => applicationIds.Contains(ballot.Assignment.ApplicationId))
            .Select(ballot => new LoadedBallot(
                ballot.Id,
                ballot.Assignment.ApplicationId,
                ballot.Assignment.ExpertId,
                ballot.Assignment.Declaration,
                ballot.State,
                ballot.Revision,
                ballot.Veto))
            .ToListAsync(ct);
        var byId = ballots.ToDictionary(ballot => ballot.Id);
        var scores = db.BallotScores
            .Where(score => applicationIds.Contains(score.Ballot.Assignment.ApplicationId))
            .Select(score => new { score.BallotId, score.RubricItemId, score.Score })
            .AsAsyncEnumerable();
        await foreach (var score in scores.WithCancellation(ct))
        {
            byId[score.BallotId].Scores.Add((score.RubricItemId, score.Score));
        }

        return ballots;
    }
}
