namespace ScoringPlatform.Scoring.Votes;

/// <summary>Whether a stored round's urn, what was published of it and what was decided by it agree.</summary>
internal static class UrnChecks
{
    public static IEnumerable<RoundFinding> Counts(StoredRound round)
    {
        if (round.CastCount != round.Participations.Count || round.CastCount != round.Slips.Count)
        {
            yield return RoundFinding.Of(
                RoundCheck.Counts, null, "verify.counts", round.CastCount, round.Participations.Count, round.Slips.Count);
        }

        var slips = round.Slips.CountBy(slip => slip.Item).ToDictionary();
        var participations = round.Participations.CountBy(participation => participation.Item).ToDictionary();
        foreach (var item in slips.Keys.Union(participations.Keys).Order())
        {
            var (found, expected) = (slips.GetValueOrDefault(item), participations.GetValueOrDefault(item));
            if (found != expected)
            {
                yield return RoundFinding.Of(RoundCheck.Counts, item, "verify.itemCounts", item, expected, found);
            }
        }
    }

    public static IEnumerable<RoundFinding> Slips(StoredRound round)
    {
        var seen = new HashSet<(int, string)>();
        foreach (var slip in round.Slips)
        {
            var sound = slip.OuterId.Length == 32 && slip.Commit.Length == 32 && slip.Sealed.Length == SlipSealing.SealedLength
                && seen.Add((slip.Item, Convert.ToHexString(slip.OuterId)));
            if (!sound)
            {
                yield return RoundFinding.Of(RoundCheck.Slips, slip.Item, "verify.slip", slip.Item);
            }
        }
    }

    /// <summary>Before the announcement nothing may be published.</summary>
    public static IEnumerable<RoundFinding> Unpublished(StoredRound round)
    {
        if (round.Published.Count + round.Spoiled.Count + round.Results.Count > 0 || round.Announcement is not null)
        {
            yield return RoundFinding.Of(RoundCheck.Published, null, "verify.tooEarly", round.State);
        }
    }

    public static IEnumerable<RoundFinding> Published(StoredRound round)
    {
        var slips = round.Slips.CountBy(slip => slip.Item).ToDictionary();
        var spoiled = round.Spoiled.CountBy(slip => slip.Item).ToDictionary();
        var votes = round.Published.ToLookup(vote => vote.Item, vote => vote.Tracker);
        foreach (var item in slips.Keys.Union(spoiled.Keys).Union(votes.Select(group => group.Key)).Order())
        {
            var trackers = votes[item].ToArray();
            var sorted = trackers.Zip(trackers.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0);
            var found = trackers.Length + spoiled.GetValueOrDefault(item);
            if (!sorted || found != slips.GetValueOrDefault(item))
            {
                yield return RoundFinding.Of(RoundCheck.Published, item, "verify.published", item, slips.GetValueOrDefault(item), found);
            }
        }
    }

    public static IEnumerable<RoundFinding> Results(StoredRound round)
    {
        var stored = round.Results.ToLookup(result => result.Item);
        foreach (var tally in RoundTally.Decide(round, round.Published))
        {
            var computed = tally.ToResult();
            if (stored[tally.Item].ToArray() is not [var announced] || announced != computed)
            {
                yield return RoundFinding.Of(RoundCheck.Results, tally.Item, "verify.result", tally.Item, computed.Outcome);
            }
        }

        foreach (var item in stored.Select(group => group.Key).Except(round.Items))
        {
            yield return RoundFinding.Of(RoundCheck.Results, item, "verify.resultWithoutItem", item);
        }
    }
}
