using System.Globalization;
using System.Net;
using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>
/// A database that another program holds, for a moment or for longer than anybody waits, and one that is gone. BUSY_SHORT_MS,
/// BUSY_LONG_MS and BUSY_TIMEOUT_S set how long, and how long the platform waits.
/// </summary>
public sealed class BusyDatabaseTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(Sizes.Of("BUSY_SHORT_MS", 500));
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(Sizes.Of("BUSY_LONG_MS", 2500));
    private static readonly string Timeout = Sizes.Of("BUSY_TIMEOUT_S", 1).ToString(CultureInfo.InvariantCulture);

    [SqliteFact]
    public async Task Cast_DatabaseHeldForAMoment_AllSucceed()
    {
        await using var round = await OpenRound.StartAsync();
        var held = Lock.Take(round.Database);
        var casts = round.CastEverythingAsync();
        await Task.Delay(Moment);
        held.Dispose();

        Assert.All(await casts, answer => Assert.Null(answer.Error));
        await round.AssertAcknowledgedAsync();
        Report("held for a moment", await casts);
    }

    [SqliteFact]
    public async Task Cast_DatabaseHeldForLonger_IsRetryableAndNothingIsLost()
    {
        await using var round = await OpenRound.StartAsync("--Database:CommandTimeoutSeconds", Timeout);
        var held = Lock.Take(round.Database);
        var casts = round.CastEverythingAsync();
        using var busy = await round.Client.GetAsync("/health/ready");
        using var live = await round.Client.GetAsync("/health/live");
        var reading = await round.ReadAsync();
        var answers = await casts;
        await Task.Delay(Long);
        held.Dispose();

        Assert.All(answers, answer => Assert.Equal("RETRYABLE", answer.Error));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (busy.StatusCode, live.StatusCode));
        Assert.Contains("no change can begin", await busy.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("OPEN", reading);

        // Nobody restarted anything.
        Assert.All(await round.CastUntilTakenAsync(), answer => Assert.Null(answer.Error));
        await round.AssertReadyAsync();
        await round.AssertAcknowledgedAsync();
        Report("held for longer", answers);
    }

    [SqliteTheory]
    [InlineData("moved")]
    [InlineData("replaced")]
    public async Task Cast_DatabaseFileGone_IsRefusedAndGoesOnOnceItIsBack(string fault)
    {
        await using var round = await OpenRound.StartAsync();
        Assert.Null((await round.CastAsync(0, 0)).Error);
        var aside = round.Database + ".aside";
        File.Move(round.Database, aside);
        if (fault == "replaced")
        {
            await File.WriteAllTextAsync(round.Database, new string('x', 8192));
        }

        var refused = await round.CastAsync(1, 0);
        using var ready = await round.Client.GetAsync("/health/ready");
        using var live = await round.Client.GetAsync("/health/live");
        var there = File.Exists(round.Database);
        File.Move(aside, round.Database, overwrite: true);

        Assert.Equal("STORAGE_FAILED", refused.Error);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (ready.StatusCode, live.StatusCode));
        Assert.Contains("cannot be opened", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(fault == "replaced", there);
        Assert.All(await round.CastEverythingAsync(), answer => Assert.Null(answer.Error));
        await round.AssertReadyAsync();
        await round.AssertAcknowledgedAsync();
    }

    private void Report(string what, CastAnswer[] answers) => output.WriteLine(
        $"{what}: {answers.Length} casts at once, {answers.Count(answer => answer.Error is null)} acknowledged, "
        + $"slowest answer {answers.Max(answer => answer.Took).TotalMilliseconds:F0} ms");
}
