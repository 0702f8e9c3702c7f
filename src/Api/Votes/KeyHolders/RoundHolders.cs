using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>Chooses who holds the key of a round that is about to open.</summary>
internal static class RoundHolders
{
    /// <summary>The active holder of each seat; none where the cycle lets the platform hold the key.</summary>
    /// <param name="round">Loaded with its cycle.</param>
    public static async Task<IReadOnlyList<KeyHolder>> ChooseAsync(ScoringContext db, VotingRound round, CancellationToken ct)
    {
        if (CycleParametersJson.Read(round.Cycle).KeyCustody == KeyCustody.Platform)
        {
            return [];
        }

        var holders = await db.KeyHolders.Where(holder => holder.RetiredAt == null).ToListAsync(ct);
        var missing = Enum.GetValues<KeyHolderSeat>().Except(holders.Select(holder => holder.Seat)).ToList();
        return missing.Count == 0 ? holders : throw new KeyHoldersMissingException(missing);
    }
}
