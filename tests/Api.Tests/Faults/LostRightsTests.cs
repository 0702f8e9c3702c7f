using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.Versioning;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Votes.Faults;
using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>
/// Folder and files lose their rights while the program runs, as a user who is not the administrator: callers hear STORAGE_FAILED
/// wherever a file must be opened anew, nothing acknowledged is lost, and it goes on once the rights are back. It
/// starts a process, which takes its seconds.
/// </summary>
[SupportedOSPlatform("linux")]
public sealed class LostRightsTests(ITestOutputHelper output)
{
    private static readonly (string Name, UnixFileMode Mode)[] Faults =
    [
        (".", UnixFileMode.None),
        ("scoring.db", UnixFileMode.None),
        ("scoring.db", UnixFileMode.UserRead),
    ];

    /// <summary>
    /// How often everybody may have to send again after the rights are back: a connection that was opened meanwhile reads only,
    /// and is thrown away by whoever is given it.
    /// </summary>
    private const int Repetitions = 20;

    [UnprivilegedFact]
    public async Task Cast_RightsAreTakenAway_IsRefusedByNameAndGoesOnOnceTheyAreBack()
    {
        using var data = await OpenRoundFolder.CreateAsync();
        await GiveAwayAsync(data.Folder.Path);
        using var process = ApiProcess.Start(UnprivilegedFactAttribute.Through, new Dictionary<string, string?>(), data.Settings());
        await using var round = OpenRound.At(data, await process.ServingAsync());
        Assert.Null((await round.CastAsync(0, 0)).Error);
        foreach (var (name, mode) in Faults)
        {
            await TakeRightsAsync(round, Path.Combine(data.Folder.Path, name), mode);
        }

        Assert.All(await round.CastUntilTakenAsync(), answer => Assert.Null(answer.Error));
        await round.AssertReadyAsync();
        await process.KillAsync();
        await round.AssertAcknowledgedAsync();
    }

    private async Task TakeRightsAsync(OpenRound round, string path, UnixFileMode mode)
    {
        var usual = File.GetUnixFileMode(path);
        File.SetUnixFileMode(path, mode);

        // Many at once: some need a connection that is not open yet.
        var answers = await round.CastEverythingAsync();
        using var live = await round.Client.GetAsync("/health/live");
        File.SetUnixFileMode(path, usual);

        Assert.All(answers, answer => Assert.True(answer.Error is null or "STORAGE_FAILED", answer.Error));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        var refusals = 0;
        var repetitions = 0;
        while ((await round.CastUntilTakenAsync()).Where(answer => answer.Error is not null).ToList() is { Count: > 0 } refused)
        {
            Assert.All(refused, answer => Assert.Equal("STORAGE_FAILED", answer.Error));
            Assert.True(++repetitions <= Repetitions, "it does not go on although the rights are back");
            refusals += refused.Count;
        }

        output.WriteLine(
            $"rights of {Path.GetFileName(path)} are {mode}: {answers.Count(answer => answer.Error is null)} of {answers.Length} casts acknowledged, "
            + $"the others STORAGE_FAILED; goes on once the rights are back, after {refusals} more refusals");
    }

    private static async Task GiveAwayAsync(string folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            var user = UnprivilegedFactAttribute.User.ToString(CultureInfo.InvariantCulture);
            using var owner = Process.Start("chown", ["-R", $"{user}:{user}", folder]);
            await owner.WaitForExitAsync();
            Assert.Equal(0, owner.ExitCode);
        }
    }
}
