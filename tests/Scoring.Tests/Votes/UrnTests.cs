using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

/// <summary>What comes out of an urn: votes by application and tracker, and what opens nowhere or comes twice set aside.</summary>
public sealed class UrnTests
{
    private const int Round = VotedRound.Number;

    private static readonly SlipSealing Sealing = new(Seeded.Fill(91));
    private static readonly SealKeyPair Key = Sealing.CreateKeyPair();

    [Fact]
    public void Open_Votes_StandByApplicationThenTracker()
    {
        int[] items = [103, 101, 102, 101, 103, 102, 101, 103];
        var slips = items.Select((item, voter) => VotedRound.Cast(Sealing, Key, voter, item, VoteChoice.Yes)).ToArray();

        var votes = Urn.Open(Key.PrivateKey, Round, slips).Votes;

        Assert.Equal(items.Order(), votes.Select(vote => vote.Item));
        Assert.All(
            votes.Zip(votes.Skip(1)).Where(pair => pair.First.Item == pair.Second.Item),
            pair => Assert.True(string.CompareOrdinal(pair.First.Tracker, pair.Second.Tracker) < 0));
    }

    /// <summary>Of two slips with one tracker on one application the first by outer id counts; on another application it is another vote.</summary>
    [Fact]
    public void Open_TrackerTwice_CountsOnceAnApplication()
    {
        byte[] tracker = [.. Enumerable.Range(1, 10).Select(value => (byte)value)];
        UrnSlip Slip(int item, byte outer, VoteChoice choice)
        {
            byte[] outerId = [.. Enumerable.Repeat(outer, 32)];
            return new UrnSlip(item, outerId, new byte[32], Sealing.Seal(Key.PublicKey, Round, item, outerId, new SlipPlaintext(choice, tracker)));
        }

        var urn = Urn.Open(Key.PrivateKey, Round, [Slip(101, 0xF0, VoteChoice.No), Slip(101, 0x0F, VoteChoice.Yes), Slip(102, 0xFF, VoteChoice.Abstain)]);

        Assert.Equal([(101, VoteChoice.Yes), (102, VoteChoice.Abstain)], urn.Votes.Select(vote => (vote.Item, vote.Choice)));
        Assert.Equal((101, (byte)0xF0), (Assert.Single(urn.Spoiled).Item, urn.Spoiled[0].OuterId[0]));
    }

    /// <summary>Spoiled slips have no tracker: three on one application are three.</summary>
    [Fact]
    public void Open_SlipsThatOpenNowhere_AreEachSpoiledInOrder()
    {
        var foreign = Sealing.CreateKeyPair();
        var slips = Enumerable.Range(1, 3).Select(voter => VotedRound.Cast(Sealing, foreign, voter, 101, VoteChoice.Yes)).ToArray();

        var spoiled = Urn.Open(Key.PrivateKey, Round, slips).Spoiled.Select(slip => Convert.ToHexString(slip.OuterId)).ToArray();

        Assert.Equal(slips.Select(slip => Convert.ToHexString(slip.OuterId)).Order(StringComparer.Ordinal), spoiled);
    }

    /// <summary>The urn is opened in parts on several processors; more slips than a part holds come out whole and in order.</summary>
    [Fact]
    public void Open_MoreThanOnePart_LosesNone()
    {
        var one = VotedRound.Cast(Sealing, Key, 1, 101, VoteChoice.Yes);
        UrnSlip[] slips = [.. Enumerable.Range(0, 600).Select(number => one with { Item = 1000 + number }), one];

        var urn = Urn.Open(Key.PrivateKey, Round, slips);

        Assert.Equal(101, Assert.Single(urn.Votes).Item); // moved to another application a slip opens nowhere
        Assert.Equal(Enumerable.Range(1000, 600), urn.Spoiled.Select(slip => slip.Item));
    }
}
