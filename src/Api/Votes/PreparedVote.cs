using System.Security.Cryptography;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>A vote ready for the urn. The choice is only in the sealed slip and the commitment; of a slip sealed by the caller the tracker is unknown.</summary>
internal sealed record PreparedVote(Slip Slip, string? Tracker, string? DrawnSecret)
{
    /// <param name="seal">The round's sealing key.</param>
    public static PreparedVote Of(int round, SealKey seal, VoteInput vote) => vote switch
    {
        { SealedSlip: { } given, Choice: null, Secret: null } => new PreparedVote(Read(round, vote.ApplicationId, given), null, null),
        { SealedSlip: null, Choice: { } choice } => Sealing(round, seal, vote.ApplicationId, choice, vote.Secret),
        _ => throw new VoteFormException(),
    };

    public CastVote ToCast() => new(
        Slip.ApplicationId, Tracker, Convert.ToHexStringLower(Slip.OuterId), Convert.ToHexStringLower(Slip.Commit), DrawnSecret);

    public byte[] ReceiptBytes() =>
        new VoteReceipt(Slip.RoundId, Slip.ApplicationId, Slip.OuterId, Slip.Commit).CanonicalBytes();

    private static PreparedVote Sealing(int round, SealKey seal, int application, VoteChoice choice, string? given)
    {
        VoteSecret? secret = null;
        if (given is not null && !VoteSecret.TryParse(given, out secret))
        {
            throw new SecretInvalidException();
        }

        var drawn = secret is null;
        secret ??= VoteSecret.Draw(RandomNumberGenerator.Fill);
        var outerId = secret.OuterId(round, application);
        var tracker = secret.TrackerOf(round, application);
        var slip = new Slip
        {
            RoundId = round,
            ApplicationId = application,
            OuterId = outerId,
            Commit = secret.Commit(round, application, choice),
            Sealed = new SlipSealing(RandomNumberGenerator.Fill).Seal(seal, round, application, outerId, new SlipPlaintext(choice, tracker)),
        };
        return new PreparedVote(slip, VoteSecret.TrackerText(tracker), drawn ? secret.ToBase64() : null);
    }

    private static Slip Read(int round, int application, SealedSlipInput given)
    {
        var slip = new Slip
        {
            RoundId = round,
            ApplicationId = application,
            OuterId = new byte[Slip.HashLength],
            Commit = new byte[Slip.HashLength],
            Sealed = new byte[SlipSealing.SealedLength],
        };
        return IsHex(given.OuterId, slip.OuterId) && IsHex(given.Commit, slip.Commit)
            && Convert.TryFromBase64String(given.Slip, slip.Sealed, out var length) && length == slip.Sealed.Length
                ? slip
                : throw new SealedSlipInvalidException();

        static bool IsHex(string text, byte[] into) =>
            text.Length == 2 * into.Length && Convert.FromHexString(text, into, out _, out var written) == System.Buffers.OperationStatus.Done
            && written == into.Length;
    }
}
