using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>
/// Writes every fact of a cycle as it stands, each kind at its one grain: by one statement where the database can count it
/// alone, else in batches, so that memory does not grow with the year.
/// </summary>
public sealed class FactWriter(StandardCatalog standards)
{
    /// <param name="db">In the transaction that also seals the snapshot.</param>
    /// <param name="cycle">Loaded with its standard.</param>
    /// <param name="snapshotId">The unsealed snapshot.</param>
    /// <param name="ct">Stops between batches.</param>
    internal async Task WriteAsync(ScoringContext db, ReviewCycle cycle, int snapshotId, CancellationToken ct)
    {
        var parameters = CycleParametersJson.Read(cycle);
        var rules = standards.Of(cycle.Standard);
        await RecommendationFacts.WriteAsync(db, cycle, rules, snapshotId, ct);
        await ApplicationFacts.WriteAsync(db, cycle, snapshotId, ct);
        await RoundFacts.WriteAsync(db, cycle, parameters, snapshotId, ct);
        await CriterionFacts.WriteAsync(db, cycle, snapshotId, ct);
        await ExpertScoreFacts.WriteAsync(db, cycle, snapshotId, ct);
        await ExpertFacts.WriteAsync(db, cycle, snapshotId, ct);
    }
}
