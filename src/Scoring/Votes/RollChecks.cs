namespace ScoringPlatform.Scoring.Votes;

/// <summary>Whether a stored round agrees with its roll and its rules.</summary>
internal static class RollChecks
{
    public static IEnumerable<RoundFinding> Roll(StoredRound round)
    {
        var computed = round.ComputeRollHash();
        if (computed != round.RollHash)
        {
            yield return RoundFinding.Of(RoundCheck.Roll, null, "verify.rollHash", round.RollHash ?? string.Empty, computed);
        }

        var (members, present) = (round.CountedMembers ?? round.Roll.Count, round.CountedPresent ?? round.Present);
        if (members != round.Roll.Count || present != round.Present)
        {
            yield return RoundFinding.Of(RoundCheck.Roll, null, "verify.rollCounts", members, present, round.Roll.Count, round.Present);
        }

        foreach (var (item, counted) in round.CountedRecusals ?? new Dictionary<int, int>())
        {
            var found = round.Recusals.Count(recusal => recusal.Item == item);
            if (counted != found)
            {
                yield return RoundFinding.Of(RoundCheck.Roll, item, "verify.recusals", item, counted, found);
            }
        }
    }

    public static IEnumerable<RoundFinding> Participants(StoredRound round)
    {
        var present = round.Roll.Where(member => member.CheckedIn).Select(member => member.ExpertId).ToHashSet();
        var items = round.Items.ToHashSet();
        var recused = round.Recusals.Select(recusal => new ItemParticipation(recusal.Item, recusal.ExpertId)).ToHashSet();
        var seen = new HashSet<ItemParticipation>();
        foreach (var participation in round.Participations)
        {
            var entitled = items.Contains(participation.Item) && present.Contains(participation.ExpertId)
                && !recused.Contains(participation) && seen.Add(participation);
            if (!entitled)
            {
                yield return RoundFinding.Of(RoundCheck.Participants, participation.Item, "verify.notEntitled", participation.Item);
            }
        }
    }

    public static IEnumerable<RoundFinding> Parameters(StoredRound round)
    {
        if (round.ParametersHash != round.ConfigHash)
        {
            yield return RoundFinding.Of(RoundCheck.Parameters, null, "verify.parameters", round.ConfigHash, round.ParametersHash!);
        }
    }
}
