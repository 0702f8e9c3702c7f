using System.Net;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Votes.Faults;
using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>
/// A disk that refuses to write what it was given, from the first, second, ... n-th call of each thread on, and one that is
/// full: nothing is acknowledged beyond the calls that succeeded, what was acknowledged is there, the caller hears what is wrong,
/// reading goes on, and writing goes on once the disk does. DISK_CALLS sets how many of the numbers are tried. It starts a
/// process, which takes its seconds.
/// </summary>
public sealed class DiskFaultTests(ITestOutputHelper output)
{
    /// <summary>Numbers of the first call of a thread that fails.</summary>
    private static readonly int[] First = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 200];

    [StraceFact]
    public async Task Cast_DiskFails_LosesNothingAcknowledgedAndGoesOnAfterwards()
    {
        using var data = await OpenRoundFolder.CreateAsync();
        using var process = ApiProcess.Start(data.Settings());
        await using var round = OpenRound.At(data, await process.ServingAsync());
        foreach (var from in First.Take(Sizes.Of("DISK_CALLS", 2)))
        {
            await FailAsync(round, process, "fsync,fdatasync", "EIO", from, "STORAGE_FAILED", data.Folder.File($"sync-{from}"));
        }

        await FailAsync(round, process, "pwrite64", "ENOSPC", 1, "STORAGE_FULL", data.Folder.File("write-1"));
        Assert.Null((await round.CastAsync(10, 5)).Error);
        await process.KillAsync();
        await round.AssertAcknowledgedAsync();
    }

    private async Task FailAsync(OpenRound round, ApiProcess process, string calls, string error, int from, string code, string trace)
    {
        var acknowledged = 0;
        IReadOnlyList<int> succeeded;
        await using (var strace = await Strace.AttachAsync(process.Id, calls, trace, $"error={error}:when={from}+"))
        {
            // A vote that is cast again is a commit too, with calls of its own: there are always more to make.
            CastAnswer answer;
            while ((answer = await round.CastAsync(acknowledged % 11, acknowledged / 11 % 6)).Error is null)
            {
                acknowledged++;
                succeeded = await strace.SucceededAsync();
                Assert.True(succeeded.Sum() >= acknowledged, $"{acknowledged} casts were acknowledged, {succeeded.Sum()} calls succeeded");
                Assert.All(succeeded, count => Assert.InRange(count, 0, from - 1));
            }

            Assert.Equal(code, answer.Error);
            Assert.Equal("OPEN", await round.ReadAsync());
            using var live = await round.Client.GetAsync("/health/live");
            Assert.Equal(HttpStatusCode.OK, live.StatusCode);
            succeeded = await strace.SucceededAsync();
        }

        Assert.Null((await round.CastAsync(0, 0)).Error);
        output.WriteLine(
            $"{error} from each thread's call {from} of {calls} on: {succeeded.Sum()} calls of {succeeded.Count} threads succeeded, "
            + $"{acknowledged} acknowledged, then {code}; goes on once the disk does");
    }
}
