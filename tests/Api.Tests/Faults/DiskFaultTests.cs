using System.Net;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Votes.Faults;
using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>
/// A disk that refuses to write what it was given, from the first, second, ... n-th call on, and one that is full: what was
/// acknowledged is there, the caller hears what is wrong, reading goes on, and writing goes on once the disk does. DISK_CALLS
/// sets how many of the calls are tried. It starts a process, which takes its seconds.
/// </summary>
public sealed class DiskFaultTests(ITestOutputHelper output)
{
    /// <summary>Numbers of the first failing call.</summary>
    private static readonly int[] First = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 200];

    [StraceFact]
    public async Task Cast_DiskFails_LosesNothingAcknowledgedAndGoesOnAfterwards()
    {
        using var data = await OpenRoundFolder.CreateAsync();
        using var process = ApiProcess.Start(data.Settings());
        await using var round = OpenRound.At(data, await process.ServingAsync());
        foreach (var from in First.Take(Sizes.Of("DISK_CALLS", 2)))
        {
            await FailAsync(round, process, "fsync,fdatasync", "EIO", from, "STORAGE_FAILED");
        }

        await FailAsync(round, process, "pwrite64", "ENOSPC", 1, "STORAGE_FULL");
        Assert.Null((await round.CastAsync(10, 5)).Error);
        await process.KillAsync();
        await round.AssertAcknowledgedAsync();
    }

    private async Task FailAsync(OpenRound round, ApiProcess process, string calls, string error, int from, string code)
    {
        var acknowledged = 0;
        CastAnswer refused;
        await using (await Injection.StartAsync(process.Id, calls, error, from))
        {
            while ((refused = await round.CastAsync(acknowledged % 11, acknowledged / 11 % 6)).Error is null)
            {
                acknowledged++;
                Assert.True(acknowledged <= from, $"{acknowledged} casts were acknowledged although call {from} and all after it failed");
            }

            Assert.Equal(code, refused.Error);
            Assert.Equal("OPEN", await round.ReadAsync());
            using var live = await round.Client.GetAsync("/health/live");
            Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        }

        Assert.Null((await round.CastAsync(0, 0)).Error);
        output.WriteLine($"{error} from call {from} of {calls} on: {acknowledged} acknowledged, then {code}; goes on once the disk does");
    }
}
