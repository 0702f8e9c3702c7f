using System.ComponentModel;
using System.Diagnostics;

namespace ScoringPlatform.Reports.Tests.Fixtures;

/// <summary>Runs a program of the machine.</summary>
internal static class ExternalTool
{
    public static bool Works(string tool, params string[] arguments)
    {
        try
        {
            return Run(tool, arguments).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    public static (int ExitCode, string Output) Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}
