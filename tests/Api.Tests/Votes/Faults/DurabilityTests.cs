using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Votes.Faults;

/// <summary>A vote is on the disk before it is acknowledged: the kernel is asked to write it at least once a cast.</summary>
public sealed partial class DurabilityTests
{
    [StraceFact]
    public async Task Cast_Acknowledged_WasSyncedToDisk()
    {
        using var data = await OpenRoundFolder.CreateAsync();
        using var process = ApiProcess.Start(data.Settings());
        var address = await process.ServingAsync();
        var acknowledged = new ConcurrentDictionary<(int Place, int Application), string>();
        var client = new VotingClient(data, 0, acknowledged);
        var trace = data.Folder.File("strace");
        using var strace = Process.Start(new ProcessStartInfo(
            "strace", ["-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", trace, "-p", process.Id.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardError = true,
        })!;
        await Task.Delay(TimeSpan.FromSeconds(1));

        await client.CastAsync(address, 1);
        await process.KillAsync();
        await strace.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(120));

        Assert.Equal(6, acknowledged.Count);
        var syncs = Sync().Count(await File.ReadAllTextAsync(trace));
        Assert.True(syncs >= acknowledged.Count, $"{syncs} syncs for {acknowledged.Count} casts");
    }

    [GeneratedRegex(@"\bf(?:data)?sync\(\d+\)\s+= 0|f(?:data)?sync resumed")]
    private static partial Regex Sync();
}
