using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Computes a stored round again: roll, participants, counts, slips, certificate, signature, published votes, results.
/// It needs no key and opens no slip.
/// </summary>
public static class RoundVerifier
{
    /// <param name="round">The round as it is stored.</param>
    /// <param name="isSigned">Whether a signature over some bytes is the platform's; null leaves signatures unchecked.</param>
    public static RoundVerification Verify(StoredRound round, Func<byte[], byte[], bool>? isSigned = null)
    {
        ArgumentNullException.ThrowIfNull(round);
        var frozen = round.State >= RoundState.RollFrozen;
        var closed = round.State >= RoundState.Closed;
        var announced = round.State >= RoundState.Announced;
        (RoundCheck Check, bool Applies, Func<IEnumerable<RoundFinding>> Run)[] checks =
        [
            (RoundCheck.Roll, frozen, () => Roll(round)),
            (RoundCheck.Participants, frozen, () => Participants(round)),
            (RoundCheck.Counts, frozen, () => Counts(round)),
            (RoundCheck.Slips, frozen, () => Slips(round)),
            (RoundCheck.Certificate, closed, () => Certificate(round)),
            (RoundCheck.Signature, closed && isSigned is not null, () => Signature(round, isSigned!)),
            (RoundCheck.Published, announced, () => Published(round)),
            (RoundCheck.Results, announced, () => Results(round)),
        ];
        var applied = checks.Where(check => check.Applies).ToArray();
        return new RoundVerification(round.Round, [.. applied.Select(check => check.Check)], [.. applied.SelectMany(check => check.Run())]);
    }

    private static IEnumerable<RoundFinding> Roll(StoredRound round)
    {
        var computed = round.ComputeRollHash();
        if (computed != round.RollHash)
        {
            yield return Finding(RoundCheck.Roll, null, "verify.rollHash", round.RollHash ?? string.Empty, computed);
        }
    }

    private static IEnumerable<RoundFinding> Participants(StoredRound round)
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
                yield return Finding(RoundCheck.Participants, participation.Item, "verify.notEntitled", participation.Item);
            }
        }
    }

    private static IEnumerable<RoundFinding> Counts(StoredRound round)
    {
        if (round.CastCount != round.Participations.Count || round.CastCount != round.Slips.Count)
        {
            yield return Finding(
                RoundCheck.Counts, null, "verify.counts", round.CastCount, round.Participations.Count, round.Slips.Count);
        }

        var slips = round.Slips.CountBy(slip => slip.Item).ToDictionary();
        var participations = round.Participations.CountBy(participation => participation.Item).ToDictionary();
        foreach (var item in slips.Keys.Union(participations.Keys).Order())
        {
            var (found, expected) = (slips.GetValueOrDefault(item), participations.GetValueOrDefault(item));
            if (found != expected)
            {
                yield return Finding(RoundCheck.Counts, item, "verify.itemCounts", item, expected, found);
            }
        }
    }

    private static IEnumerable<RoundFinding> Slips(StoredRound round)
    {
        var seen = new HashSet<(int, string)>();
        foreach (var slip in round.Slips)
        {
            var sound = slip.OuterId.Length == 32 && slip.Commit.Length == 32 && slip.Sealed.Length == SlipSealing.SealedLength
                && seen.Add((slip.Item, Convert.ToHexString(slip.OuterId)));
            if (!sound)
            {
                yield return Finding(RoundCheck.Slips, slip.Item, "verify.slip", slip.Item);
            }
        }
    }

    private static IEnumerable<RoundFinding> Certificate(StoredRound round)
    {
        var stored = CloseCertificate.Read(round.Certificate);
        var computed = stored is null ? null : round.Certify(stored.AuditHead, stored.ClosedAt).ToJson();
        if (computed is null || computed != round.Certificate)
        {
            yield return Finding(RoundCheck.Certificate, null, "verify.certificate", round.Certificate ?? string.Empty, computed ?? string.Empty);
        }
    }

    private static IEnumerable<RoundFinding> Signature(StoredRound round, Func<byte[], byte[], bool> isSigned)
    {
        var certificate = CloseCertificate.Read(round.Certificate);
        if (certificate is null || round.CertificateSignature is not { } signature || !isSigned(certificate.CanonicalBytes(), signature))
        {
            yield return Finding(RoundCheck.Signature, null, "verify.signature");
        }
    }

    private static IEnumerable<RoundFinding> Published(StoredRound round)
    {
        var slips = round.Slips.CountBy(slip => slip.Item).ToDictionary();
        foreach (var group in round.Published.GroupBy(vote => vote.Item))
        {
            var trackers = group.Select(vote => vote.Tracker).ToArray();
            var sorted = trackers.Zip(trackers.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0);
            if (!sorted || trackers.Length > slips.GetValueOrDefault(group.Key))
            {
                yield return Finding(
                    RoundCheck.Published, group.Key, "verify.published", group.Key, slips.GetValueOrDefault(group.Key), trackers.Length);
            }
        }
    }

    private static IEnumerable<RoundFinding> Results(StoredRound round)
    {
        var stored = round.Results.ToLookup(result => result.Item);
        foreach (var tally in RoundTally.Decide(round, round.Published))
        {
            var computed = tally.ToResult();
            if (stored[tally.Item].ToArray() is not [var announced] || announced != computed)
            {
                yield return Finding(RoundCheck.Results, tally.Item, "verify.result", tally.Item, computed.Outcome);
            }
        }

        foreach (var item in stored.Select(group => group.Key).Except(round.Items))
        {
            yield return Finding(RoundCheck.Results, item, "verify.resultWithoutItem", item);
        }
    }

    private static RoundFinding Finding(RoundCheck check, int? item, string code, params ReadOnlySpan<object> arguments) =>
        new(check, item, Explain.As(code, arguments));
}
