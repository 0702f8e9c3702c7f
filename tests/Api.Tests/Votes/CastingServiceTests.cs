using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes;

public sealed class CastingServiceTests : IClassFixture<OpenRoundFixture>
{
    private readonly OpenRoundFixture _round;

    public CastingServiceTests(OpenRoundFixture round) => _round = round;

    private ReviewYear Year => _round.Year;

    [Fact]
    public async Task Cast_SentTwice_IsCountedOnceAndAnsweredTheSame()
    {
        var before = await CastCountAsync();

        var first = await Year.CastAllAsync(_round.RoundId, 0, VoteChoice.Yes);
        var second = await Year.CastAllAsync(_round.RoundId, 0, VoteChoice.Yes);

        Assert.Equal(first.Signature, second.Signature);
        Assert.Equal(first.Votes, second.Votes);
        Assert.Equal(before + 6, await CastCountAsync());
    }

    [Fact]
    public async Task Cast_SameSecretOtherChoice_IsRefusedAndNothingChanges()
    {
        await Year.CastAllAsync(_round.RoundId, 1, VoteChoice.Yes);
        var before = await CastCountAsync();

        await Assert.ThrowsAsync<SecretReusedException>(() => Year.CastAllAsync(_round.RoundId, 1, VoteChoice.No));

        Assert.Equal(before, await CastCountAsync());
    }

    [Fact]
    public async Task Cast_OtherSecret_IsRefusedAsVoted()
    {
        await Year.CastAllAsync(_round.RoundId, 2, VoteChoice.Yes);

        await Assert.ThrowsAsync<AlreadyVotedException>(() => Year.CastAllAsync(_round.RoundId, 2, VoteChoice.Yes, seed: 2));
    }

    [Fact]
    public async Task Cast_SecretOfAnotherMember_IsRefused()
    {
        await Year.CastAllAsync(_round.RoundId, 3, VoteChoice.Yes);
        var secret = YearSteps.Secret(1, 3, Year.Applications[0]);

        await Assert.ThrowsAsync<SecretReusedException>(() => CastAsync(4, new VoteInput(Year.Applications[0], VoteChoice.Yes, secret)));
    }

    [Fact]
    public async Task Cast_OneOfManyRefused_CastsNone()
    {
        var secret = YearSteps.Secret(9, 5, 1);
        await CastAsync(5, new VoteInput(Year.Applications[0], VoteChoice.No, secret));
        var before = await CastCountAsync();

        await Assert.ThrowsAsync<AlreadyVotedException>(() => CastAsync(
            5,
            new VoteInput(Year.Applications[0], VoteChoice.No, YearSteps.Secret(10, 5, 1)),
            new VoteInput(Year.Applications[1], VoteChoice.No, YearSteps.Secret(10, 5, 2))));

        Assert.Equal(before, await CastCountAsync());
        await using var db = Year.CreateContext();
        Assert.False(await db.Participations.AnyAsync(entry =>
            entry.ExpertId == Year.Experts[5] && entry.ApplicationId == Year.Applications[1]));
    }

    [Fact]
    public async Task Cast_WithoutSecret_ShowsTheDrawnOneOnceAndIsNotRepeatable()
    {
        var vote = new VoteInput(Year.Applications[0], VoteChoice.Abstain);

        var receipt = await CastAsync(6, vote);

        Assert.True(VoteSecret.TryParse(receipt.Votes[0].Secret, out var secret));
        Assert.Equal(receipt.Votes[0].Tracker, VoteSecret.TrackerText(secret!.TrackerOf(_round.RoundId, Year.Applications[0])));
        await Assert.ThrowsAsync<AlreadyVotedException>(() => CastAsync(6, vote));
    }

    [Theory]
    [InlineData("")]
    [InlineData("c2hvcnQ=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public async Task Cast_SecretOfWrongForm_IsRefused(string secret) =>
        await Assert.ThrowsAsync<SecretInvalidException>(() => CastAsync(7, new VoteInput(Year.Applications[0], VoteChoice.Yes, secret)));

    [Fact]
    public async Task Cast_NotOnRollOrNotPresent_IsRefused()
    {
        // Place 11 is no member of the committee; place 10 is one and not checked in.
        var vote = new VoteInput(Year.Applications[0], VoteChoice.Yes);

        await Assert.ThrowsAsync<SubjectNotFoundException>(() => CastAsync(11, vote));
        await Assert.ThrowsAsync<NotOnRollException>(() => CastAsync(10, vote));
    }

    [Fact]
    public async Task Cast_ApplicationNotInRoundOrTwice_IsRefused()
    {
        await Assert.ThrowsAsync<NotOnBallotPaperException>(() => CastAsync(7, new VoteInput(Year.Applications[8], VoteChoice.Yes)));
        await Assert.ThrowsAsync<NotOnBallotPaperException>(() => CastAsync(7));
        await Assert.ThrowsAsync<NotOnBallotPaperException>(() => CastAsync(
            7, new VoteInput(Year.Applications[0], VoteChoice.Yes), new VoteInput(Year.Applications[0], VoteChoice.No)));
    }

    [Fact]
    public async Task Cast_Receipt_IsSignedByTheRoundsKey()
    {
        var receipt = await Year.CastAllAsync(_round.RoundId, 8, VoteChoice.No);
        var signed = receipt.Votes.SelectMany(vote => new VoteReceipt(
            _round.RoundId, vote.ApplicationId, Convert.FromHexString(vote.OuterId), Convert.FromHexString(vote.Commit)).CanonicalBytes()).ToArray();

        Assert.True(ReceiptSignature.IsValid(receipt.PublicKey, signed, receipt.Signature));
        signed[^1] ^= 1;
        Assert.False(ReceiptSignature.IsValid(receipt.PublicKey, signed, receipt.Signature));
    }

    private Task<CastReceipt> CastAsync(int place, params VoteInput[] votes) =>
        Year.WithAsync(db => Year.Get<CastingService>().CastAsync(db, _round.RoundId, votes, Year.Expert(place), default));

    private Task<int> CastCountAsync() =>
        Year.WithAsync(db => db.VotingRounds.Where(round => round.Id == _round.RoundId).Select(round => round.CastCount).SingleAsync());
}
