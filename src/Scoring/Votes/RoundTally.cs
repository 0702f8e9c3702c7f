namespace ScoringPlatform.Scoring.Votes;

/// <summary>Decides every application of a round from the votes found in its urn.</summary>
public static class RoundTally
{
    /// <param name="round">The round: parameters, roll, recusals, items and slips.</param>
    /// <param name="votes">The votes of the opened urn, or as published.</param>
    /// <returns>One decision per application, in the order of <see cref="StoredRound.Items"/>.</returns>
    public static IReadOnlyList<ItemTally> Decide(StoredRound round, IEnumerable<ItemVote> votes)
    {
        ArgumentNullException.ThrowIfNull(round);
        var byItem = votes.ToLookup(vote => vote.Item, vote => vote.Choice);
        var slips = round.Slips.CountBy(slip => slip.Item).ToDictionary();
        var present = round.Roll.Where(member => member.CheckedIn).Select(member => member.ExpertId).ToHashSet();
        var recused = round.Recusals.Where(recusal => present.Contains(recusal.ExpertId)).Distinct().ToLookup(recusal => recusal.Item);
        return round.Items
            .Select(item => new ItemTally(item, Tally.Decide(round.Parameters, new VoteCounts
            {
                Members = round.Roll.Count,
                Present = present.Count,
                Recused = recused[item].Count(),
                Yes = byItem[item].Count(choice => choice == VoteChoice.Yes),
                No = byItem[item].Count(choice => choice == VoteChoice.No),
                Abstain = byItem[item].Count(choice => choice == VoteChoice.Abstain),
                Spoiled = Math.Max(0, slips.GetValueOrDefault(item) - byItem[item].Count()),
            })))
            .ToArray();
    }
}
