using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>Stores what was found in an urn: votes by tracker, spoiled slips by their key, and the decisions.</summary>
internal static class UrnPublication
{
    public static async Task StoreAsync(
        ScoringContext db, VotingRound round, OpenedUrn urn, IReadOnlyList<ItemTally> tallies, CancellationToken ct)
    {
        db.PublishedVotes.AddRange(urn.Votes.Select(vote => new PublishedVote
        {
            RoundId = round.Id,
            ApplicationId = vote.Item,
            Tracker = vote.Tracker,
            Choice = vote.Choice,
        }));
        db.SpoiledSlips.AddRange(urn.Spoiled.Select(slip => new SpoiledSlipRecord
        {
            RoundId = round.Id,
            ApplicationId = slip.Item,
            OuterId = slip.OuterId,
        }));
        var items = await db.RoundItems.Where(item => item.RoundId == round.Id).ToDictionaryAsync(item => item.ApplicationId, ct);
        foreach (var tally in tallies)
        {
            var item = items[tally.Item];
            var result = tally.ToResult();
            (item.Yes, item.No, item.Abstain) = (result.Yes, result.No, result.Abstain);
            (item.Spoiled, item.Unused) = (result.Spoiled, result.Unused);
            item.Result = result.Outcome.ToStored();
        }
    }
}
