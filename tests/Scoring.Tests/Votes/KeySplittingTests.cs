using System.Security.Cryptography;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

public sealed class KeySplittingTests
{
    private const int Round = 9;

    private static readonly SlipSealing Sealing = new(Seeded.Fill(5));
    private static readonly SealKeyPair RoundKey = Sealing.CreateKeyPair();
    private static readonly Dictionary<KeyHolderSeat, SealKeyPair> Holders =
        Enum.GetValues<KeyHolderSeat>().ToDictionary(seat => seat, _ => Sealing.CreateKeyPair());

    private static readonly SplitKey Split = new KeySplitting(Seeded.Fill(6))
        .Split(Round, RoundKey.PrivateKey, Holders.ToDictionary(holder => holder.Key, holder => holder.Value.PublicKey));

    public static TheoryData<KeyHolderSeat, KeyHolderSeat> AnyTwo => new()
    {
        { KeyHolderSeat.Chair, KeyHolderSeat.SupervisionOffice },
        { KeyHolderSeat.Chair, KeyHolderSeat.Auditor },
        { KeyHolderSeat.SupervisionOffice, KeyHolderSeat.Auditor },
        { KeyHolderSeat.SupervisionOffice, KeyHolderSeat.Chair },
        { KeyHolderSeat.Auditor, KeyHolderSeat.Chair },
        { KeyHolderSeat.Auditor, KeyHolderSeat.SupervisionOffice },
    };

    [Theory]
    [MemberData(nameof(AnyTwo))]
    public void Combine_AnyTwoHolders_GiveTheRoundsKey(KeyHolderSeat one, KeyHolderSeat other) =>
        Assert.Equal(RoundKey.PrivateKey, KeySplitting.Combine(Round, Open(one), Open(other), Split.Wrapped));

    [Theory]
    [InlineData(KeyHolderSeat.Chair)]
    [InlineData(KeyHolderSeat.SupervisionOffice)]
    [InlineData(KeyHolderSeat.Auditor)]
    public void Combine_OneHolderAlone_GivesNothing(KeyHolderSeat seat)
    {
        var own = Open(seat);

        Assert.Null(KeySplitting.Combine(Round, own, own, Split.Wrapped));
        foreach (var other in Enum.GetValues<KeyHolderSeat>().Where(other => other != seat))
        {
            Assert.Null(KeySplitting.Combine(Round, own, new OpenedShare(other, own.Bytes), Split.Wrapped));
            Assert.Null(KeySplitting.Combine(Round, own, new OpenedShare(other, new byte[KeySplitting.SharesLength]), Split.Wrapped));
        }
    }

    [Fact]
    public void OpenShare_OtherHolderRoundOrSeat_OpensNothing()
    {
        var chair = Split.Shares.Single(share => share.Seat == KeyHolderSeat.Chair).Sealed;

        Assert.Null(KeySplitting.OpenShare(Holders[KeyHolderSeat.Auditor].PrivateKey, Round, KeyHolderSeat.Chair, chair));
        Assert.Null(KeySplitting.OpenShare(Holders[KeyHolderSeat.Chair].PrivateKey, Round + 1, KeyHolderSeat.Chair, chair));
        Assert.Null(KeySplitting.OpenShare(Holders[KeyHolderSeat.Chair].PrivateKey, Round, KeyHolderSeat.Auditor, chair));
    }

    [Fact]
    public void Matches_SharesGivenOut_AndNoOthers()
    {
        var given = Split.Shares.Single(share => share.Seat == KeyHolderSeat.Chair);
        var opened = Open(KeyHolderSeat.Chair);

        Assert.True(KeySplitting.Matches(Round, opened, given.Commitment));
        Assert.False(KeySplitting.Matches(Round + 1, opened, given.Commitment));
        Assert.False(KeySplitting.Matches(Round, opened with { Seat = KeyHolderSeat.Auditor }, given.Commitment));
        for (var bit = 0; bit < KeySplitting.SharesLength * 8; bit += 37)
        {
            var changed = opened.Bytes.ToArray();
            changed[bit / 8] ^= (byte)(1 << bit % 8);
            Assert.False(KeySplitting.Matches(Round, opened with { Bytes = changed }, given.Commitment));
        }
    }

    [Fact]
    public void Combine_WrappedKeyOfAnotherRoundOrCut_GivesNothing()
    {
        Assert.Null(KeySplitting.Combine(Round + 1, Open(KeyHolderSeat.Chair), Open(KeyHolderSeat.Auditor), Split.Wrapped));
        Assert.Null(KeySplitting.Combine(Round, Open(KeyHolderSeat.Chair), Open(KeyHolderSeat.Auditor), Split.Wrapped.AsSpan(1)));
        Assert.Null(KeySplitting.Combine(Round, Open(KeyHolderSeat.Chair), Open(KeyHolderSeat.Auditor), []));
    }

    [Fact]
    public void FromPublic_KeyOfAnotherCurve_IsRefused()
    {
        using var other = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP384);

        Assert.Throws<CryptographicException>(() => SealKey.FromPublic(other.ExportSubjectPublicKeyInfo()));
        Assert.ThrowsAny<CryptographicException>(() => SealKey.FromPublic([1, 2, 3]));
        Assert.Throws<CryptographicException>(() => SealKey.FromPublic([.. RoundKey.PublicKey, 0]));
    }

    private static OpenedShare Open(KeyHolderSeat seat) =>
        KeySplitting.OpenShare(Holders[seat].PrivateKey, Round, seat, Split.Shares.Single(share => share.Seat == seat).Sealed)!;
}
