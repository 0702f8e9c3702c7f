using System.Collections.Concurrent;
using ScoringPlatform.Api.Tests.Faults;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Votes.Faults;

/// <summary>A vote is on the disk before it is acknowledged: the kernel is asked to write it at least once a cast.</summary>
public sealed class DurabilityTests
{
    [StraceFact]
    public async Task Cast_Acknowledged_WasSyncedToDisk()
    {
        using var data = await OpenRoundFolder.CreateAsync();
        using var process = ApiProcess.Start(data.Settings());
        var address = await process.ServingAsync();
        var acknowledged = new ConcurrentDictionary<(int Place, int Application), string>();
        var client = new VotingClient(data, 0, acknowledged);
        await using var strace = await Strace.AttachAsync(process.Id, "fsync,fdatasync", data.Folder.File("strace"));

        await client.CastAsync(address, 1);
        await process.KillAsync();
        await strace.EndAsync();

        Assert.Equal(6, acknowledged.Count);
        var syncs = (await strace.SucceededAsync()).Sum();
        Assert.True(syncs >= acknowledged.Count, $"{syncs} syncs for {acknowledged.Count} casts");
    }
}
