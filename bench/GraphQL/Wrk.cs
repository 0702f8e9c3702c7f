using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoringPlatform.GraphQL.Bench;

/// <summary>Puts load on a server with wrk.</summary>
internal static partial class Wrk
{
    private const int Connections = 16;

    /// <summary>Requests per second over some seconds of POSTs with that body.</summary>
    /// <exception cref="InvalidOperationException">wrk failed, or an answer was none.</exception>
    public static async Task<double> RunAsync(string url, string script, int seconds)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", $"-c{Connections}", $"-d{seconds}s", "-s", script, url]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("wrk did not start.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var rate = Rate().Match(output);
        return rate.Success && !output.Contains("Non-2xx", StringComparison.Ordinal) && !output.Contains("Socket errors", StringComparison.Ordinal)
            ? double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"wrk on {url}: {output}");
    }

    /// <summary>A script that posts the body, in a new file.</summary>
    public static async Task<string> ScriptAsync(string folder, string name, string body)
    {
        var file = Path.Combine(folder, name + ".lua");
        await File.WriteAllTextAsync(file, $"""
            wrk.method = "POST"
            wrk.body = [[{body}]]
            wrk.headers["Content-Type"] = "application/json"
            wrk.headers["Accept"] = "application/json"
            """);
        return file;
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
