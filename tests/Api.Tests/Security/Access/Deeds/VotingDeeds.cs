using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Tests.Votes.KeyHolders;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Security.Access.Deeds;

/// <summary>A round whose urn the platform opens, ties across the cap's line, and a round of three key holders.</summary>
internal sealed class VotingDeeds(DeedRun run)
{
    private ReviewYear Year => run.Year;

    private string Cycle => NodeIds.Of("ReviewCycle", Year.CycleId);

    /// <summary>Two of three may pass in each specialty; all have the same score, and will have the same votes.</summary>
    public async Task RunAsync()
    {
        Year.Time.SetTo(2025, 6, 10);
        await CustodyAsync(KeyCustody.Platform);
        await Year.WithAsync(db => Year.Get<CycleService>().AdvanceAsync(db, Year.CycleId, CycleState.Voting, Year.Office, default));
        var score = ScaledScore.FromPoints(80);
        await Year.WithAsync(db => db.Applications.Where(one => one.Score != null).ExecuteUpdateAsync(one => one.SetProperty(row => row.Score, score)));
        await RoundAsync();
        await run.LookAsync("capTies", Year.Office, ("ReviewCycle", Year.CycleId));
        await run.DoAsync("decideTie", Year.Office, new { cycleId = Cycle, admitted = Ids(0, 2), reason = DeedRun.Reason });
        await run.DoAsync("decideTie", Year.Office, new { cycleId = Cycle, admitted = Ids(1, 3), reason = DeedRun.Reason });
    }

    /// <summary>A re-check, whose urn two of three key holders open.</summary>
    public async Task RecheckAsync(int place)
    {
        var holders = await ThreeHolders.RegisterAsync(Year);
        await CustodyAsync(new CycleParameters().KeyCustody);
        var office = ThreeHolders.Caller(KeyHolderSeat.SupervisionOffice);
        var key = new SlipSealing(System.Security.Cryptography.RandomNumberGenerator.Fill).CreateKeyPair().PublicKey;
        await run.DoAsync("registerKeyHolder", office, new { seat = "SUPERVISION_OFFICE", name = "示例", publicKey = Convert.ToBase64String(key) });
        var voting = Year.Get<VotingService>();
        var round = await Year.WithAsync(db => voting.CreateAsync(db, Year.CycleId, "示例复核", [Year.Applications[place]], Year.Office, default));
        await Year.WithAsync(db => voting.FreezeRollAsync(db, round.Id, Year.Office, default));
        await Year.WithAsync(db => voting.CheckInAsync(db, round.Id, [.. Year.Experts.Take(11)], Year.Office, default));
        await Year.WithAsync(db => voting.OpenAsync(db, round.Id, Year.Office, default));
        await CastAsync(round.Id, [Year.Applications[place]], from: 0);
        await Year.WithAsync(db => voting.CloseAsync(db, round.Id, Year.Office, default));
        await run.LookAsync("myKeyShare", ThreeHolders.Caller(KeyHolderSeat.Chair), ("VotingRound", round.Id));
        await run.LookAsync("votingRound", Year.Office, ("VotingRound", round.Id));
        foreach (var seat in new[] { KeyHolderSeat.Chair, KeyHolderSeat.Auditor })
        {
            var shares = await holders.OpenedAsync(round.Id, seat);
            await run.DoAsync("submitKeyShare", ThreeHolders.Caller(seat), new { roundId = Id(round.Id), shares });
        }

        var auditor = await Year.WithAsync(db => db.KeyHolders.Where(one => one.Seat == KeyHolderSeat.Auditor).Select(one => one.Id).SingleAsync());
        await run.DoAsync("retireKeyHolder", Year.Authority, new { keyHolderId = NodeIds.Of("KeyHolder", auditor), reason = DeedRun.Reason });
    }

    /// <summary>Who keeps the key of an urn; the cap stays what it is.</summary>
    private async Task CustodyAsync(KeyCustody custody)
    {
        var (json, hash) = CycleParametersJson.Write(new CycleParameters { KeyCustody = custody, Cap = new Fraction(2, 3) });
        await Year.WithAsync(db => db.ReviewCycles.Where(one => one.Id == Year.CycleId).ExecuteUpdateAsync(
            cycle => cycle.SetProperty(row => row.ParametersJson, json).SetProperty(row => row.ParametersHash, hash)));
    }

    private async Task RoundAsync()
    {
        await run.DoAsync("createVotingRound", Year.Office, new { cycleId = Cycle, title = "示例评审会" });
        var round = await Year.WithAsync(db => db.VotingRounds.Select(one => one.Id).SingleAsync());
        await run.DoAsync("freezeRoll", Year.Office, new { roundId = Id(round) });
        await run.DoAsync("checkIn", Year.Expert(0), new { roundId = Id(round) }, Year.Expert(11));
        await Year.WithAsync(db => Year.Get<VotingService>().CheckInAsync(db, round, [.. Year.Experts.Skip(1).Take(10)], Year.Office, default));
        await run.DoAsync("openVotingRound", Year.Office, new { roundId = Id(round) });
        var items = await Year.WithAsync(db => db.RoundItems.Where(one => one.RoundId == round).OrderBy(one => one.Id).Select(one => one.ApplicationId).ToListAsync());
        var votes = items.Select(item => new { applicationId = NodeIds.Of("Application", item), choice = "YES", secret = YearSteps.Secret(round, 0, item) });
        await run.DoAsync("castVotes", Year.Expert(0), new { roundId = Id(round), votes }, Year.Expert(11));
        await CastAsync(round, items, from: 1);
        await run.DoAsync("closeVotingRound", Year.Office, new { roundId = Id(round) });
        await run.DoAsync("announceVotingRound", Year.Office, new { roundId = Id(round) });
        await run.DoAsync("writeRoundMinutes", Year.Office, new { roundId = Id(round), language = "CHINESE" });
        var minutes = await Year.WithAsync(db => db.StoredFiles.Select(one => one.Id).SingleAsync());
        await run.LookAsync("file", Year.Auditor, ("File", minutes));
    }

    private async Task CastAsync(int round, IReadOnlyList<int> items, int from)
    {
        for (var member = from; member < 11; member++)
        {
            var votes = items.Select(item => new VoteInput(item, VoteChoice.Yes, YearSteps.Secret(round, member, item))).ToList();
            await Year.WithAsync(db => Year.Get<CastingService>().CastAsync(db, round, votes, Year.Expert(member), default));
        }
    }

    private string[] Ids(params int[] places) => [.. places.Select(place => NodeIds.Of("Application", Year.Applications[place]))];

    private static string Id(int round) => NodeIds.Of("VotingRound", round);
}
