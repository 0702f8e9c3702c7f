using ScoringPlatform.Api.Statistics.Facts;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>Stores what was found in an urn: votes by tracker, spoiled slips by their key, and the decisions.</summary>
internal static class UrnPublication
{
    /// <exception cref="UrnDamagedException">The database took fewer votes than were found.</exception>
    public static async Task StoreAsync(ScoringContext db, VotingRound round, PreparedUrn prepared, CancellationToken ct)
    {
        if (await PublishedRows.StoreAsync(db, round.Id, prepared.Rows, ct) != prepared.Urn.Votes.Count)
        {
            throw new UrnDamagedException("slips");
        }

        var spoiled = prepared.Urn.Spoiled.Select(slip => new SpoiledSlipRecord
        {
            RoundId = round.Id,
            ApplicationId = slip.Item,
            OuterId = slip.OuterId,
        }).ToList();
        await FactTable.AddAsync(db, spoiled, ct);
        var items = await db.RoundItems.Where(item => item.RoundId == round.Id).ToDictionaryAsync(item => item.ApplicationId, ct);
        foreach (var tally in prepared.Tallies)
        {
            var item = items[tally.Item];
            var result = tally.ToResult();
            (item.Yes, item.No, item.Abstain) = (result.Yes, result.No, result.Abstain);
            (item.Spoiled, item.Unused) = (result.Spoiled, result.Unused);
            item.Result = result.Outcome.ToStored();
        }
    }
}
