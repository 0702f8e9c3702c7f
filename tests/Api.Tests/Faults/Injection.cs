using System.Diagnostics;
using System.Globalization;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>System calls of a running process that strace lets fail, until it is ended.</summary>
internal sealed class Injection : IAsyncDisposable
{
    private readonly Process strace;

    private Injection(Process strace) => this.strace = strace;

    /// <param name="process">Whose calls.</param>
    /// <param name="calls">Which, by name.</param>
    /// <param name="error">Such as <c>EIO</c>.</param>
    /// <param name="from">The first call that fails, from 1; every later one fails too.</param>
    public static async Task<Injection> StartAsync(int process, string calls, string error, int from)
    {
        var inject = string.Create(CultureInfo.InvariantCulture, $"inject={calls}:error={error}:when={from}+");
        var strace = Process.Start(new ProcessStartInfo(
            "strace", ["-f", "-e", $"trace={calls}", "-e", inject, "-o", "/dev/null", "-p", process.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardError = true,
        })!;

        // It says so for each thread once it holds it.
        await strace.StandardError.ReadLineAsync();
        _ = strace.StandardError.BaseStream.CopyToAsync(Stream.Null);
        return new Injection(strace);
    }

    /// <summary>Lets go of the process, which runs on.</summary>
    public async ValueTask DisposeAsync()
    {
        using var interrupt = Process.Start("kill", ["-INT", strace.Id.ToString(CultureInfo.InvariantCulture)]);
        await interrupt.WaitForExitAsync();
        await strace.WaitForExitAsync();
        strace.Dispose();
    }
}
