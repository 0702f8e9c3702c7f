using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes.KeyHolders;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.KeyHolders;

/// <summary>Chair, supervision office and auditor with keys that the test made, in a year whose urns they open.</summary>
internal sealed class ThreeHolders(ReviewYear year)
{
    private readonly Dictionary<KeyHolderSeat, SealKeyPair> _keys = [];

    public static Caller Caller(KeyHolderSeat seat) => ReviewYear.As($"holder-{seat}", Roles.KeyHolder);

    /// <summary>Has the year's cycle want three holders, and registers them.</summary>
    public static async Task<ThreeHolders> RegisterAsync(ReviewYear year)
    {
        await year.WantThreeHoldersAsync();
        var holders = new ThreeHolders(year);
        foreach (var seat in Enum.GetValues<KeyHolderSeat>())
        {
            await holders.RegisterAsync(seat, Caller(seat));
        }

        return holders;
    }

    public async Task<KeyHolder> RegisterAsync(KeyHolderSeat seat, Caller caller)
    {
        var pair = new SlipSealing(System.Security.Cryptography.RandomNumberGenerator.Fill).CreateKeyPair();
        var holder = await year.WithAsync(db => year.Get<KeyHolderService>().RegisterAsync(
            db, seat, $"示例{seat}", Convert.ToBase64String(pair.PublicKey), caller, default));
        _keys[seat] = pair;
        return holder;
    }

    /// <summary>The holder's shares of a round, opened as at the holder's own machine.</summary>
    public async Task<string> OpenedAsync(int round, KeyHolderSeat seat)
    {
        var given = await year.WithAsync(db => db.RoundKeyHolders.AsNoTracking().SingleAsync(holder => holder.RoundId == round && holder.Seat == seat));
        return Convert.ToBase64String(KeySplitting.OpenShare(_keys[seat].PrivateKey, round, seat, given.SealedShares)!.Bytes);
    }

    public async Task<VotingRound> SubmitAsync(int round, KeyHolderSeat seat)
    {
        var shares = await OpenedAsync(round, seat);
        return await year.WithAsync(db => year.Get<KeyShareService>().SubmitAsync(db, round, shares, Caller(seat), default));
    }
}
