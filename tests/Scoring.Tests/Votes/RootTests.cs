using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

/// <summary>
/// The hashes that certificate and announcement rest on, beside the lines they are documented to be of: who checks a round
/// with a program of their own writes these lines. The input's order never decides.
/// </summary>
public sealed class RootTests
{
    private static readonly byte[] First = [.. Enumerable.Repeat((byte)0x0A, 32)];
    private static readonly byte[] Second = [.. Enumerable.Repeat((byte)0xB0, 32)];

    private static string Sha(params string[] lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(lines.Select(line => line + "\n")))));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    [Fact]
    public void RollHash_Lines_MembersItemsAndRecusalsByNumber() => Assert.Equal(
        Sha("roll|1|3", "member|2", "member|10", "item|7", "item|101", "recused|7|10", "recused|101|2", "recused|101|10"),
        RollHash.Of(3, [10, 2], [101, 7], [new(101, 10), new(7, 10), new(101, 2)]));

    [Fact]
    public void PresenceHash_Lines_ThoseCheckedInByNumber() => Assert.Equal(
        Sha("present|1|3", "2", "10"),
        PresenceHash.Of(3, [new(10, CheckedIn: true), new(5, CheckedIn: false), new(2, CheckedIn: true)]));

    [Fact]
    public void ParticipationRoot_Lines_ByApplicationThenMember() => Assert.Equal(
        Sha("voted|1|3", "7|10", "101|2", "101|10"),
        ParticipationRoot.Of(3, [new(101, 10), new(7, 10), new(101, 2)]));

    [Fact]
    public void SetRoot_Lines_ByApplicationThenOuterId()
    {
        UrnSlip[] slips = [new(101, Second, First, [1]), new(101, First, Second, [2]), new(7, Second, Second, [3])];
        string Line(int item, byte[] outer, byte[] commit, byte[] slip) => $"{item}|{Hex(outer)}|{Hex(commit)}|{Hex(SHA256.HashData(slip))}";

        Assert.Equal(
            Sha("urn|1|3", Line(7, Second, Second, [3]), Line(101, First, Second, [2]), Line(101, Second, First, [1])),
            SetRoot.Of(3, slips));
    }

    [Fact]
    public void PublishedRoot_Lines_VotesByTrackerThenSpoiledSlips()
    {
        ItemVote[] votes = [new(101, "B", VoteChoice.No), new(101, "A", VoteChoice.Yes), new(7, "C", VoteChoice.Abstain)];
        SpoiledSlip[] spoiled = [new(101, Second), new(101, First), new(7, Second)];

        Assert.Equal(
            Sha(
                "opened|1|3", "vote|7|C|ABSTAIN", "vote|101|A|YES", "vote|101|B|NO",
                $"spoiled|7|{Hex(Second)}", $"spoiled|101|{Hex(First)}", $"spoiled|101|{Hex(Second)}"),
            PublishedRoot.Of(3, votes, spoiled));
    }

    [Fact]
    public void ResultsRoot_Lines_CountsAndOutcomeByApplication() => Assert.Equal(
        Sha("results|1|3", "7|1|2|3|4|5|INVALID", "101|6|1|1|0|0|PASSED"),
        ResultsRoot.Of(3, [new(101, 6, 1, 1, 0, 0, TallyOutcome.Passed), new(7, 1, 2, 3, 4, 5, TallyOutcome.Invalid)]));

    [Fact]
    public void StoredKeysHash_Lines_KeysThenHoldersBySeat()
    {
        string Digest(params byte[] bytes) => Hex(SHA256.HashData(bytes));
        var keys = new StoredKeys(
            KeyCustody.ThreeHolders, [1], [2], [3],
            [new(KeyHolderSeat.Auditor, "f3", [4], [5]), new(KeyHolderSeat.Chair, "f1", [6], [7])]);

        Assert.Equal(
            Sha("keys|1|3|THREE_HOLDERS", Digest(1), Digest(2), Digest(3), $"CHAIR|f1|{Digest(6)}|07", $"AUDITOR|f3|{Digest(4)}|05"),
            keys.Hash(3));
    }
}
