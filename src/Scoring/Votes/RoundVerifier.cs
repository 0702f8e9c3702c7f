using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Computes a stored round again: roll, participants, counts, slips, parameters, certificate, signatures, published votes,
/// results, announcement, and what the audit log says. It needs no key and opens no slip.
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
            (RoundCheck.Roll, frozen, () => RollChecks.Roll(round)),
            (RoundCheck.Participants, frozen, () => RollChecks.Participants(round)),
            (RoundCheck.Counts, frozen, () => UrnChecks.Counts(round)),
            (RoundCheck.Slips, frozen, () => UrnChecks.Slips(round)),
            (RoundCheck.Parameters, frozen && round.ParametersHash is not null, () => RollChecks.Parameters(round)),
            (RoundCheck.Certificate, closed, () => CertificateChecks.Certificate(round)),
            (RoundCheck.Signature, closed && isSigned is not null, () => CertificateChecks.Signatures(round, isSigned!)),
            (RoundCheck.Published, true, () => announced ? UrnChecks.Published(round) : UrnChecks.Unpublished(round)),
            (RoundCheck.Results, announced, () => UrnChecks.Results(round)),
            (RoundCheck.Announcement, announced, () => CertificateChecks.Announcement(round)),
            (RoundCheck.History, round.History is not null, () => CertificateChecks.History(round)),
        ];
        var applied = checks.Where(check => check.Applies).ToArray();
        return new RoundVerification(round.Round, [.. applied.Select(check => check.Check)], [.. applied.SelectMany(check => check.Run())]);
    }
}
