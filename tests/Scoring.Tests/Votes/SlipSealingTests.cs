using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

public sealed class SlipSealingTests
{
    private static readonly SlipSealing Sealing = new(Seeded.Fill(11));
    private static readonly SealKeyPair Key = Sealing.CreateKeyPair();
    private static readonly VoteSecret Secret = VoteSecret.Draw(Seeded.Fill(5));
    private static readonly byte[] OuterId = Secret.OuterId(7, 42);

    private static SlipPlaintext Slip(VoteChoice choice) => new(choice, Secret.TrackerOf(7, 42));

    [Theory]
    [InlineData(VoteChoice.Yes)]
    [InlineData(VoteChoice.No)]
    [InlineData(VoteChoice.Abstain)]
    public void Open_WhatWasSealed_GivesChoiceAndTracker(VoteChoice choice)
    {
        var slip = Sealing.Seal(Key.PublicKey, 7, 42, OuterId, Slip(choice));

        var opened = SlipSealing.Open(Key.PrivateKey, 7, 42, OuterId, slip);

        Assert.Equal(SlipSealing.SealedLength, slip.Length);
        Assert.Equal(choice, opened!.Choice);
        Assert.True(opened.Tracker.SequenceEqual(Secret.TrackerOf(7, 42)));
    }

    [Fact]
    public void Seal_SameSlipTwice_IsDifferentBytes() => Assert.NotEqual(
        Sealing.Seal(Key.PublicKey, 7, 42, OuterId, Slip(VoteChoice.Yes)),
        Sealing.Seal(Key.PublicKey, 7, 42, OuterId, Slip(VoteChoice.Yes)));

    [Fact]
    public void Seal_SameRandomness_IsTheSameBytes() => Assert.Equal(
        new SlipSealing(Seeded.Fill(3)).Seal(Key.PublicKey, 7, 42, OuterId, Slip(VoteChoice.No)),
        new SlipSealing(Seeded.Fill(3)).Seal(Key.PublicKey, 7, 42, OuterId, Slip(VoteChoice.No)));

    [Fact]
    public void CreateKeyPair_DrawnBytesNoScalar_AreDrawnAgain()
    {
        var draws = 0;
        var sealing = new SlipSealing(destination => destination.Fill(++draws switch { 1 => 0, 2 => 255, _ => 7 }));

        Assert.NotEmpty(sealing.CreateKeyPair().PublicKey);
        Assert.Equal(3, draws);
    }

    [Fact]
    public void Open_MovedToAnotherRoundItemOrSlip_OpensNowhere()
    {
        var slip = Sealing.Seal(Key.PublicKey, 7, 42, OuterId, Slip(VoteChoice.Yes));

        Assert.Null(SlipSealing.Open(Key.PrivateKey, 8, 42, OuterId, slip));
        Assert.Null(SlipSealing.Open(Key.PrivateKey, 7, 43, OuterId, slip));
        Assert.Null(SlipSealing.Open(Key.PrivateKey, 7, 42, Secret.OuterId(7, 43), slip));
        Assert.Null(SlipSealing.Open(Sealing.CreateKeyPair().PrivateKey, 7, 42, OuterId, slip));
    }

    [Fact]
    public void Open_AnyByteChanged_OpensNowhere()
    {
        var slip = Sealing.Seal(Key.PublicKey, 7, 42, OuterId, Slip(VoteChoice.Yes));
        for (var index = 0; index < slip.Length; index++)
        {
            var changed = slip.ToArray();
            changed[index] ^= 1;

            Assert.Null(SlipSealing.Open(Key.PrivateKey, 7, 42, OuterId, changed));
        }

        Assert.Null(SlipSealing.Open(Key.PrivateKey, 7, 42, OuterId, slip.AsSpan(..^1)));
        Assert.Null(SlipSealing.Open(Key.PrivateKey, 7, 42, OuterId, []));
    }

    [Fact]
    public void Decode_PlaintextLayout_IsStrict()
    {
        var bytes = Slip(VoteChoice.Abstain).Encode();
        Assert.Equal((SlipPlaintext.Length, 1, 3), (bytes.Length, bytes[0], bytes[1]));
        Assert.Equal(VoteChoice.Abstain, SlipPlaintext.Decode(bytes)!.Choice);

        foreach (var (index, value) in new (int, byte)[] { (0, 2), (1, 0), (1, 4), (12, 1), (31, 255) })
        {
            var changed = bytes.ToArray();
            changed[index] = value;
            Assert.Null(SlipPlaintext.Decode(changed));
        }
    }
}
