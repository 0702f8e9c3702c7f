using System.Globalization;

namespace ScoringPlatform.Api.Tests.Faults.Load;

/// <summary>What Linux says of a process's memory.</summary>
internal static class ProcessMemory
{
    /// <summary>Resident now and at most, in MB; null elsewhere.</summary>
    public static string? Of(int process) =>
        OperatingSystem.IsLinux() ? $"{Read(process, "VmRSS:")} MB, at most {Read(process, "VmHWM:")} MB" : null;

    private static int Read(int process, string name) => int.Parse(
        File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Replace("kB", "", StringComparison.Ordinal),
        CultureInfo.InvariantCulture) / 1024;
}
