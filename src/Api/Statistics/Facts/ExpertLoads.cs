using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>Reads loads and scores back from the facts of assignments.</summary>
internal static class ExpertLoads
{
    public static async Task<(Dictionary<int, ExpertLoad> Loads, List<Rating> Ratings)> ReadAsync(
        ScoringContext db, int snapshotId, CancellationToken ct)
    {
        var facts = db.ExpertScoreFacts.Where(fact => fact.SnapshotId == snapshotId);
        var loads = await facts.GroupBy(fact => fact.ExpertId)
            .Select(group => new ExpertLoad(
                group.Key,
                group.Count(),
                group.Count(fact => fact.Declaration == ConflictDeclaration.Declared || fact.Declaration == ConflictDeclaration.Ordered),
                group.Count(fact => fact.Submitted),
                group.Count(fact => fact.Veto)))
            .ToDictionaryAsync(load => load.ExpertId, ct);
        var ratings = await facts
            .Where(fact => fact.Score != null)
            .Select(fact => new Rating(fact.ApplicationId, fact.ExpertId, fact.Score!.Value))
            .ToListAsync(ct);
        return (loads, ratings);
    }
}
