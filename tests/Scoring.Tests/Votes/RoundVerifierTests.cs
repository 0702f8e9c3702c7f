using System.Security.Cryptography;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

public sealed class RoundVerifierTests
{
    private static readonly ECDsa Signer = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly StoredRound Announced = VotedRound.Announce(Signer);

    private static bool IsSigned(byte[] data, byte[] signature) => Signer.VerifyData(data, signature, HashAlgorithmName.SHA256);

    [Fact]
    public void Verify_WholeRound_FindsNothingAndChecksEverything()
    {
        var result = RoundVerifier.Verify(Announced, IsSigned);

        Assert.Empty(result.Findings);
        Assert.Equal(Enum.GetValues<RoundCheck>(), result.Checked);
    }

    [Fact]
    public void Verify_WholeRound_HasTheVotesThatWereCast()
    {
        // 9 of 11 present, application 101 with one recused: 8 voters, 6 yes, 1 no, 1 abstains: 3·6 = 18 ≥ 16.
        // Application 102: 9 voters, 5 yes, 3 no, 1 unused: 3·5 = 15 < 18.
        Assert.Equal([new(101, 6, 1, 1, 0, 0, TallyOutcome.Passed), new(102, 5, 3, 0, 0, 1, TallyOutcome.NotPassed)], Announced.Results);
    }

    public static TheoryData<string, RoundCheck> Tampered => new()
    {
        { "member added", RoundCheck.Roll },
        { "recusal removed", RoundCheck.Roll },
        { "voter not checked in", RoundCheck.Participants },
        { "recused voter", RoundCheck.Participants },
        { "voter twice", RoundCheck.Participants },
        { "slip removed", RoundCheck.Counts },
        { "slip moved", RoundCheck.Counts },
        { "counter changed", RoundCheck.Counts },
        { "member absent noted as present", RoundCheck.Certificate },
        { "number of members changed", RoundCheck.Roll },
        { "number of recused changed", RoundCheck.Roll },
        { "participation given to another", RoundCheck.Certificate },
        { "key exchanged", RoundCheck.Certificate },
        { "key removed", RoundCheck.Certificate },
        { "share exchanged", RoundCheck.Certificate },
        { "title changed", RoundCheck.Certificate },
        { "close moved", RoundCheck.Certificate },
        { "parameters edited", RoundCheck.Parameters },
        { "tracker changed", RoundCheck.Announcement },
        { "vote hidden", RoundCheck.Published },
        { "spoiled slip invented", RoundCheck.Published },
        { "opener exchanged", RoundCheck.Announcement },
        { "announcement changed", RoundCheck.Signature },
        { "announcement signature missing", RoundCheck.Signature },
        { "set back to closed", RoundCheck.History },
        { "announced twice", RoundCheck.History },
        { "results before the announcement", RoundCheck.Published },
        { "slip replaced", RoundCheck.Certificate },
        { "slip shortened", RoundCheck.Slips },
        { "parameters exchanged", RoundCheck.Parameters },
        { "certificate changed", RoundCheck.Certificate },
        { "certificate missing", RoundCheck.Certificate },
        { "signature missing", RoundCheck.Signature },
        { "vote turned", RoundCheck.Results },
        { "vote added", RoundCheck.Published },
        { "votes in cast order", RoundCheck.Published },
        { "result turned", RoundCheck.Results },
        { "result missing", RoundCheck.Results },
        { "result of nothing", RoundCheck.Results },
        { "published twice", RoundCheck.Published },
        { "slip and participation of another application", RoundCheck.Participants },
        { "commitment shortened", RoundCheck.Slips },
        { "outer id shortened", RoundCheck.Slips },
        { "slip twice", RoundCheck.Slips },
    };

    [Theory]
    [MemberData(nameof(Tampered))]
    public void Verify_OneThingChanged_NamesIt(string change, RoundCheck check)
    {
        var result = RoundVerifier.Verify(VotedRound.Tamper(Announced, change), IsSigned);

        Assert.Contains(check, result.Findings.Select(finding => finding.Check));
        Assert.False(result.IsWhole);
    }

    /// <summary>Every finding of every change, with item and code: each points at what was changed and none at anything else.</summary>
    [Fact]
    public void Verify_EveryChange_FindsThisAndNothingMore() =>
        string.Concat(Tampered.Select(row => (string)row[0]).Select(change =>
        {
            var findings = RoundVerifier.Verify(VotedRound.Tamper(Announced, change), IsSigned).Findings;
            return $"{change}\n{string.Concat(findings.Select(finding => $"  {finding.Check} {finding.Item} {finding.Explanation.Code} {Short(finding)}\n"))}";
        })).MatchSnapshot();

    /// <summary>The arguments that are numbers or codes; hashes and documents are long.</summary>
    private static string Short(RoundFinding finding) =>
        string.Join(' ', finding.Explanation.Arguments.Where(argument => argument.Length <= 16));

    /// <summary>What is checked grows with the round's state, and nothing is checked before there is anything to check.</summary>
    [Theory]
    [InlineData(RoundState.Draft, new[] { RoundCheck.Published })]
    [InlineData(RoundState.RollFrozen, new[] { RoundCheck.Roll, RoundCheck.Participants, RoundCheck.Counts, RoundCheck.Slips, RoundCheck.Published })]
    [InlineData(RoundState.Open, new[] { RoundCheck.Roll, RoundCheck.Participants, RoundCheck.Counts, RoundCheck.Slips, RoundCheck.Published })]
    [InlineData(
        RoundState.Closed,
        new[] { RoundCheck.Roll, RoundCheck.Participants, RoundCheck.Counts, RoundCheck.Slips, RoundCheck.Certificate, RoundCheck.Published })]
    public void Verify_EachState_ChecksWhatItHasFixed(RoundState state, RoundCheck[] expected) => Assert.Equal(
        expected,
        RoundVerifier.Verify(Announced with { State = state, History = null, ParametersHash = null }).Checked);

    /// <summary>Before the announcement one vote, spoiled slip, result or the announcement itself is one too many.</summary>
    [Fact]
    public void Verify_AnythingPublishedTooEarly_IsFound()
    {
        var closed = VotedRound.Tamper(Announced, "set back to closed") with { Spoiled = [] };
        StoredRound[] leaks =
        [
            closed with { Published = [Announced.Published[0]] },
            closed with { Spoiled = [new(101, new byte[32])] },
            closed with { Results = [Announced.Results[0]] },
            closed with { Announcement = "{}" },
        ];

        Assert.DoesNotContain(RoundCheck.Published, RoundVerifier.Verify(closed, IsSigned).Findings.Select(finding => finding.Check));
        Assert.All(leaks, leak => Assert.Single(RoundVerifier.Verify(leak, IsSigned).Findings, finding => finding.Check == RoundCheck.Published));
    }

    /// <summary>Signed documents as they are printed: a change of a name, an order or a format is a new version.</summary>
    [Fact]
    public void ToJson_Announcement_IsCanonical()
    {
        var announcement = Announced.Announce() with { CloseCertificate = "c", PublishedRoot = "p", ResultsRoot = "r" };

        Assert.Equal(
            """{"version":1,"round":3,"closeCertificate":"c","votes":16,"spoiled":0,"publishedRoot":"p","resultsRoot":"r","openedBy":[{"seat":"CHAIR","at":"2025-09-01T09:00:00Z"},{"seat":"AUDITOR","at":"2025-09-01T10:00:00Z"}],"announcedAt":"2025-09-01T10:00:00Z"}""",
            announcement.ToJson());
    }

    [Fact]
    public void Verify_BeforeTheClose_ChecksWhatThereIs()
    {
        var open = Announced with
        {
            State = RoundState.Open,
            Certificate = null,
            CertificateSignature = null,
            Published = [],
            Results = [],
            Announcement = null,
            AnnouncementSignature = null,
            History = [.. Announced.History!.Take(3)],
        };

        var result = RoundVerifier.Verify(open, IsSigned);

        Assert.Empty(result.Findings);
        Assert.Equal(
            [RoundCheck.Roll, RoundCheck.Participants, RoundCheck.Counts, RoundCheck.Slips, RoundCheck.Parameters, RoundCheck.Published, RoundCheck.History],
            result.Checked);
    }

    [Fact]
    public void Open_SlipOfAnotherKey_IsSpoiledAndWeighsAsNotYes()
    {
        var sealing = new SlipSealing(Seeded.Fill(77));
        var (key, foreign) = (sealing.CreateKeyPair(), sealing.CreateKeyPair());
        UrnSlip[] slips = [VotedRound.Cast(sealing, key, 1, 101, VoteChoice.Yes), VotedRound.Cast(sealing, foreign, 2, 101, VoteChoice.Yes)];

        var urn = Urn.Open(key.PrivateKey, VotedRound.Number, slips);

        Assert.Equal(VoteChoice.Yes, Assert.Single(urn.Votes).Choice);
        Assert.Equal(slips[1].OuterId, Assert.Single(urn.Spoiled).OuterId);
        var round = Announced with { Items = [101], Slips = slips };
        Assert.Equal(1, Assert.Single(RoundTally.Decide(round, urn.Votes)).Result.Counts.Spoiled);
    }

    [Fact]
    public void Open_AnyOrderOfSlips_GivesTheSameList()
    {
        var sealing = new SlipSealing(Seeded.Fill(78));
        var key = sealing.CreateKeyPair();
        var slips = Enumerable.Range(1, 12).Select(voter => VotedRound.Cast(sealing, key, voter, 100 + voter % 3, VoteChoice.No)).ToArray();
        var expected = Urn.Open(key.PrivateKey, VotedRound.Number, slips).Votes;
        new Random(9).Shuffle(slips);

        Assert.Equal(expected, Urn.Open(key.PrivateKey, VotedRound.Number, slips).Votes);
    }

    [Fact]
    public void ToJson_Certificate_IsCanonicalAndReadsBack()
    {
        var certificate = Announced.Certify("ab") with
        {
            RollHash = "r",
            PresentHash = "p",
            ParticipationRoot = "v",
            SetRoot = "s",
            KeysHash = "k",
            ClosedAt = new DateTime(2025, 9, 1, 8, 30, 15, 250, DateTimeKind.Utc),
        };

        Assert.Equal(
            """{"version":2,"round":3,"cycle":7,"number":2,"title":"\u7B2C\u4E8C\u6B21\u4F1A\u8BAE","configHash":"c0ffee","rollHash":"r","presentHash":"p","members":11,"present":9,"participations":16,"participationRoot":"v","slips":16,"setRoot":"s","keysHash":"k","auditHead":"ab","openedAt":"2025-09-01T07:00:00Z","closedAt":"2025-09-01T08:30:15.25Z"}""",
            certificate.ToJson());
        Assert.Equal(certificate, CloseCertificate.Read(certificate.ToJson()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":2}""")]
    public void Read_NoCertificate_IsNull(string? text) => Assert.Null(CloseCertificate.Read(text));
}
