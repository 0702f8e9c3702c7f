using System.Security.Cryptography;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>A vote with everything derived from its secret. The choice is only in the sealed slip and the commitment.</summary>
internal sealed record PreparedVote(Slip Slip, string Tracker, string? DrawnSecret)
{
    public static PreparedVote Of(VotingRound round, VoteInput vote)
    {
        VoteSecret? secret = null;
        if (vote.Secret is not null && !VoteSecret.TryParse(vote.Secret, out secret))
        {
            throw new SecretInvalidException();
        }

        var drawn = secret is null;
        secret ??= VoteSecret.Draw(RandomNumberGenerator.Fill);
        var outerId = secret.OuterId(round.Id, vote.ApplicationId);
        var tracker = secret.TrackerOf(round.Id, vote.ApplicationId);
        var slip = new Slip
        {
            RoundId = round.Id,
            ApplicationId = vote.ApplicationId,
            OuterId = outerId,
            Commit = secret.Commit(round.Id, vote.ApplicationId, vote.Choice),
            Sealed = new SlipSealing(RandomNumberGenerator.Fill).Seal(
                round.SealPublicKey, round.Id, vote.ApplicationId, outerId, new SlipPlaintext(vote.Choice, tracker)),
        };
        return new PreparedVote(slip, VoteSecret.TrackerText(tracker), drawn ? secret.ToBase64() : null);
    }

    public CastVote ToCast() => new(
        Slip.ApplicationId, Tracker, Convert.ToHexStringLower(Slip.OuterId), Convert.ToHexStringLower(Slip.Commit), DrawnSecret);

    public byte[] ReceiptBytes() =>
        new VoteReceipt(Slip.RoundId, Slip.ApplicationId, Slip.OuterId, Slip.Commit).CanonicalBytes();
}
