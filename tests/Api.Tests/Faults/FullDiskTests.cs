using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>A small file system that is filled to the brim while members vote. FULL_FOLDER names it, and must hold the temporary folders; <c>tests/faults/run full</c> mounts one.</summary>
public sealed class FullDiskTests(ITestOutputHelper output)
{
    [FullFolderFact]
    public async Task Cast_DiskIsFull_IsRefusedByNameAndGoesOnAfterwards()
    {
        await using var round = await OpenRound.StartAsync();
        Assert.Null((await round.CastAsync(0, 0)).Error);
        var filler = Path.Combine(FullFolderFactAttribute.Folder!, "filler");
        Fill(filler);

        var (acknowledged, refused) = (0, (CastAnswer?)null);
        for (var at = 1; refused is null && at < 66; at++)
        {
            var answer = await round.CastAsync(at % 11, at / 11);
            (acknowledged, refused) = answer.Error is null ? (acknowledged + 1, null) : (acknowledged, answer);
        }

        Assert.Equal("STORAGE_FULL", refused?.Error);
        Assert.Equal("OPEN", await round.ReadAsync());
        File.Delete(filler);
        Assert.All(await round.CastEverythingAsync(), answer => Assert.Null(answer.Error));
        await round.AssertAcknowledgedAsync();
        output.WriteLine($"full disk: {acknowledged} more acknowledged, then STORAGE_FULL; all 66 after space was freed");
    }

    private static void Fill(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Create);
            while (true)
            {
                stream.Write(new byte[4096]);
                stream.Flush();
            }
        }
        catch (IOException)
        {
            // There is no room left, which is what was wanted.
        }
    }
}
