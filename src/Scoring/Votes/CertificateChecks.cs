using System.Text;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>Whether certificate, announcement and audit log say what is stored.</summary>
internal static class CertificateChecks
{
    public static IEnumerable<RoundFinding> Certificate(StoredRound round)
    {
        var stored = CloseCertificate.Read(round.Certificate);
        var computed = stored is null ? null : round.Certify(stored.AuditHead).ToJson();
        if (computed is null || computed != round.Certificate)
        {
            yield return RoundFinding.Of(RoundCheck.Certificate, null, "verify.certificate", round.Certificate ?? string.Empty, computed ?? string.Empty);
        }
    }

    public static IEnumerable<RoundFinding> Signatures(StoredRound round, Func<byte[], byte[], bool> isSigned)
    {
        if (!Signed(round.Certificate, round.CertificateSignature))
        {
            yield return RoundFinding.Of(RoundCheck.Signature, null, "verify.signature");
        }

        if (round.State >= RoundState.Announced && !Signed(round.Announcement, round.AnnouncementSignature))
        {
            yield return RoundFinding.Of(RoundCheck.Signature, null, "verify.announcementSignature");
        }

        bool Signed(string? text, byte[]? signature) =>
            text is not null && signature is not null && isSigned(Encoding.UTF8.GetBytes(text), signature);
    }

    public static IEnumerable<RoundFinding> Announcement(StoredRound round)
    {
        var computed = round.Announce().ToJson();
        if (computed != round.Announcement)
        {
            yield return RoundFinding.Of(RoundCheck.Announcement, null, "verify.announcement", round.Announcement ?? string.Empty, computed);
        }
    }

    /// <summary>The log has one entry for every state the round has come to, with the hash of what that state fixed.</summary>
    public static IEnumerable<RoundFinding> History(StoredRound round)
    {
        (RoundState State, Func<string?> Fixed)[] steps =
        [
            (RoundState.RollFrozen, () => round.RollHash),
            (RoundState.Open, () => round.Keys?.Hash(round.Round)),
            (RoundState.Closed, () => CloseCertificate.HashOf(round.Certificate)),
            (RoundState.Announced, () => CloseCertificate.HashOf(round.Announcement)),
        ];
        foreach (var (state, hash) in steps)
        {
            var action = $"ROUND_{Codes.Of(state)}";
            var told = round.History!.Where(entry => entry.Action == action).ToArray();
            var agrees = round.State >= state ? told is [var only] && only.AfterHash == hash() : told.Length == 0;
            if (!agrees)
            {
                yield return RoundFinding.Of(RoundCheck.History, null, "verify.history", state, round.State);
            }
        }
    }
}
