using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>
/// The named system calls of a running process, written down by strace until it is disposed; some may be made to fail. A call
/// stands in the trace before its thread goes on.
/// </summary>
internal sealed partial class Strace : IAsyncDisposable
{
    private const int Attempts = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process strace;
    private readonly string trace;

    private Strace(Process strace, string trace) => (this.strace, this.trace) = (strace, trace);

    /// <param name="process">Whose calls.</param>
    /// <param name="calls">Which, by name, with commas between.</param>
    /// <param name="trace">The file that is written.</param>
    /// <param name="fault">Such as <c>error=EIO:when=3+</c>. strace counts the calls of each thread by itself: here every thread's third call and all after it fail.</param>
    public static async Task<Strace> AttachAsync(int process, string calls, string trace, string? fault = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            var attached = new Strace(Start(process, calls, trace, fault), trace);
            var said = await attached.strace.StandardError.ReadLineAsync().WaitAsync(Patience);
            _ = attached.strace.StandardError.BaseStream.CopyToAsync(Stream.Null);
            if (said?.Contains("attached", StringComparison.Ordinal) == true && attached.HoldsAll(process))
            {
                return attached;
            }

            // A thread that is born while the others are taken hold of escapes.
            await attached.DisposeAsync();
            Assert.True(attempt < Attempts, $"strace does not hold all threads of {process}: {said}");
        }
    }

    /// <summary>For each thread that made one of the calls, how many succeeded.</summary>
    public async Task<IReadOnlyList<int>> SucceededAsync() =>
        [.. (await File.ReadAllLinesAsync(trace)).Select(line => Call().Match(line)).Where(call => call.Success)
            .GroupBy(call => call.Groups["thread"].Value, (_, calls) => calls.Count(call => call.Groups["result"].Value != "-"))];

    /// <summary>Waits until the process has ended, and strace with it.</summary>
    public Task EndAsync() => strace.WaitForExitAsync().WaitAsync(Patience);

    /// <summary>Lets go of the process, which runs on.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!strace.HasExited)
        {
            using var interrupt = Process.Start("kill", ["-INT", strace.Id.ToString(CultureInfo.InvariantCulture)]);
            await interrupt.WaitForExitAsync();
            await EndAsync();
        }

        strace.Dispose();
    }

    private static Process Start(int process, string calls, string trace, string? fault)
    {
        string[] inject = fault is null ? [] : ["-e", $"inject={calls}:{fault}"];
        return Process.Start(new ProcessStartInfo(
            "strace", ["-f", "-e", $"trace={calls}", .. inject, "-o", trace, "-p", process.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardError = true,
        })!;
    }

    private bool HoldsAll(int process)
    {
        var tracer = $"TracerPid:\t{strace.Id}\n";
        return Directory.GetDirectories($"/proc/{process}/task").Select(Status).All(status => status is null || status.Contains(tracer, StringComparison.Ordinal));
    }

    /// <returns>Null when the thread has ended meanwhile.</returns>
    private static string? Status(string task)
    {
        try
        {
            return File.ReadAllText(Path.Combine(task, "status"));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A call that has returned, in one line or resumed in a second one.</summary>
    [GeneratedRegex(@"^(?<thread>\d+) .* = (?<result>-|\d)")]
    private static partial Regex Call();
}
