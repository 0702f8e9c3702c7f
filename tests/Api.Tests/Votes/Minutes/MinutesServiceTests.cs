using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Tests.Votes.KeyHolders;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Api.Votes.Minutes;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.Minutes;

public sealed partial class MinutesServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;
    private int _round;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync(YearStage.Voting);
        var holders = await ThreeHolders.RegisterAsync(_year);
        var score = ScaledScore.FromPoints(80);
        await _year.WithAsync(db => db.Applications.Where(application => application.Score != null)
            .ExecuteUpdateAsync(application => application.SetProperty(row => row.Score, score)));
        _round = await _year.OpenRoundAsync(present: 9);
        for (var place = 0; place < 9; place++)
        {
            await _year.CastAllAsync(_round, place, place < 7 ? VoteChoice.Yes : VoteChoice.Abstain);
        }

        await _year.WithAsync(db => _year.Get<VotingService>().CloseAsync(db, _round, _year.Office, default));
        await holders.SubmitAsync(_round, KeyHolderSeat.Chair);
        await holders.SubmitAsync(_round, KeyHolderSeat.Auditor);
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Theory]
    [InlineData(ReportLanguage.Chinese)]
    [InlineData(ReportLanguage.English)]
    public async Task RoundMinutes_OfAVote_MatchSnapshotButForKeysAndHashes(ReportLanguage language)
    {
        var page = (await _year.SendSampleAsync(_year.Auditor, "round-minutes", new { roundId = NodeId(), language = Code(language) })).TextAt("roundMinutes");

        // Keys are drawn anew in each run, and with them hashes and signatures.
        var steady = Base64().Replace(Hash().Replace(page, "HASH"), "BASE64");
        steady.MatchSnapshot($"RoundMinutes.{language}");
    }

    [Fact]
    public async Task WriteRoundMinutes_Twice_IsOneFileOfTheSameBytes()
    {
        var variables = new { roundId = NodeId(), language = "CHINESE" };
        var first = await _year.SendSampleAsync(_year.Office, "write-round-minutes", variables);
        var second = await _year.SendSampleAsync(_year.Authority, "write-round-minutes", variables);

        Assert.Equal(first, second);
        Assert.Equal("minutes-2025-1-zh-Hans.html", first.TextAt("writeRoundMinutes.file.name"));
        await using var db = _year.CreateContext();
        Assert.Equal(1, await db.StoredFiles.CountAsync());
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == "MINUTES_WRITTEN"));
    }

    [Fact]
    public async Task Read_ByAnExpert_IsRefused() =>
        await Assert.ThrowsAsync<NotAllowedException>(() => _year.WithAsync(db =>
            _year.Get<MinutesService>().ReadAsync(db, _round, ReportLanguage.Chinese, _year.Expert(0), default)));

    [Fact]
    public async Task Read_BeforeTheAnnouncement_IsRefused()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await year.OpenRoundAsync();

        await Assert.ThrowsAsync<RoundStateException>(() => year.WithAsync(db =>
            year.Get<MinutesService>().ReadAsync(db, round, ReportLanguage.Chinese, year.Office, default)));
    }

    private static string Code(ReportLanguage language) => language == ReportLanguage.Chinese ? "CHINESE" : "ENGLISH";

    private string NodeId() => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"VotingRound:{_round}"));

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    [GeneratedRegex("[A-Za-z0-9+/]{100,}=*")]
    private static partial Regex Base64();
}
