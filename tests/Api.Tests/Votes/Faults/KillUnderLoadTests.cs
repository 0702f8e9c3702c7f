using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.Faults;

/// <summary>
/// The real program, killed again and again while eleven members vote: what was acknowledged is there, once, and no round is
/// half written. It starts a process a kill, which takes its seconds. KILLS sets how many, KILL_SEED the moments.
/// </summary>
public sealed class KillUnderLoadTests
{
    /// <summary>How often who heard RETRYABLE sends again.</summary>
    private const int Attempts = 20;

    private static readonly int Kills = Number("KILLS", 6);
    private static readonly int Seed = Number("KILL_SEED", 1);

    [SqliteFact]
    public async Task Kill_AtAnyMoment_LosesNothingAcknowledgedAndDoublesNothing()
    {
        var (kills, total) = (0, 0);
        for (var election = 0; kills < Kills; election++)
        {
            using var data = await OpenRoundFolder.CreateAsync();
            var acknowledged = new ConcurrentDictionary<(int Place, int Application), string>();
            var clients = Enumerable.Range(0, 11).Select(place => new VotingClient(data, place, acknowledged)).ToList();
            var random = new Random(Seed + election);
            while (kills < Kills && acknowledged.Count < 66)
            {
                await KillAsync(data, clients, random, Seed + kills);
                kills++;
                await CheckAsync(data, acknowledged, $"seed {Seed}, kill {kills}");
            }

            // The last process is not killed: whoever got no answer sends again.
            using var process = ApiProcess.Start(data.Settings());
            var address = await process.ServingAsync();
            for (var attempt = 1; attempt <= Attempts && acknowledged.Count < 66; attempt++)
            {
                await Task.WhenAll(clients.Select(client => client.CastAsync(address, Seed)));
            }

            await process.KillAsync();
            Assert.Equal(66, acknowledged.Count);
            await CheckAsync(data, acknowledged, $"seed {Seed}, at the end");
            total += acknowledged.Count;
        }

        Assert.True(total >= 66);
    }

    private static async Task KillAsync(OpenRoundFolder data, List<VotingClient> clients, Random random, int seed)
    {
        using var process = ApiProcess.Start(data.Settings());
        var address = await process.ServingAsync();
        var voting = Task.WhenAll(clients.Select(client => client.CastAsync(address, seed)));
        await Task.Delay(random.Next(5, 400));
        await process.KillAsync();
        await voting;
    }

    private static async Task CheckAsync(OpenRoundFolder data, ConcurrentDictionary<(int Place, int Application), string> acknowledged, string when)
    {
        await using var db = data.Open();
        Assert.Equal("ok", await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
        var slips = (await db.Slips.AsNoTracking().Select(slip => slip.OuterId).ToListAsync()).Select(Convert.ToHexStringLower).ToList();
        var voted = await db.Participations.CountAsync();
        var counted = await db.VotingRounds.Select(round => round.CastCount).SingleAsync();
        var lost = acknowledged.Values.Except(slips).ToList();
        Assert.True(lost.Count == 0, $"{when}: {lost.Count} of {acknowledged.Count} acknowledged votes are lost");
        Assert.True(slips.Count == slips.Distinct().Count() && slips.Count == voted && slips.Count == counted, $"{when}: {slips.Count} slips, {voted} participations, {counted} counted");

        Assert.All(acknowledged, vote => Assert.Equal(vote.Value, OuterIdOf(data, vote.Key)));
    }

    private static string OuterIdOf(OpenRoundFolder data, (int Place, int Application) vote)
    {
        Assert.True(VoteSecret.TryParse(Storage.YearSteps.Secret(900, vote.Place, vote.Application), out var secret));
        return Convert.ToHexStringLower(secret!.OuterId(data.Round, vote.Application));
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
