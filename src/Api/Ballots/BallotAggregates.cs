using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>Brings the ballots of many applications together by a handful of queries for each thousand of them.</summary>
public static class BallotAggregates
{
    /// <summary>How many applications' ballots are held at once.</summary>
    private const int Batch = 1000;

    /// <returns>One aggregate an application. Ballots of experts whom any rule recuses are left out as recused.</returns>
    public static async Task<IReadOnlyDictionary<int, AggregateResult>> OfAsync(
        ScoringContext db, IReadOnlyList<int> applicationIds, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(applicationIds);
        var aggregates = new Dictionary<int, AggregateResult>(applicationIds.Count);
        foreach (var ids in applicationIds.Chunk(Batch))
        {
            await AddAsync(db, ids, aggregates, ct);
        }

        return aggregates;
    }

    private static async Task AddAsync(ScoringContext db, int[] ids, Dictionary<int, AggregateResult> aggregates, CancellationToken ct)
    {
        var applications = await db.Applications
            .Where(application => ids.Contains(application.Id))
            .Select(application => new { application.Id, application.CycleId, application.TargetLevel })
            .ToListAsync(ct);
        var sheets = await ScoringSheets.LoadAsync(db, [.. applications.Select(application => application.CycleId).Distinct()], ct);
        var ballots = await LoadedBallot.LoadAsync(db, ids, ct);
        var grounds = await ExpertTiesLoading.GroundsAsync(db, ids, [.. ballots.Select(ballot => ballot.ExpertId).Distinct()], ct);
        var byApplication = ballots.ToLookup(ballot => ballot.ApplicationId);
        foreach (var application in applications)
        {
            var sheet = sheets.Of(application.CycleId, application.TargetLevel);
            var facts = byApplication[application.Id]
                .Select(ballot => sheet.ToFact(ballot, grounds.ContainsKey((application.Id, ballot.ExpertId))));
            aggregates.Add(application.Id, BallotAggregation.Aggregate(sheet.Parameters, sheet.Rubric, [.. facts]));
        }
    }
}
