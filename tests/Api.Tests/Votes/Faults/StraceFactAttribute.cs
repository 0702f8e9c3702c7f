namespace ScoringPlatform.Api.Tests.Votes.Faults;

/// <summary>A test that needs strace, and the right to attach to a process of its own; shown as skipped without.</summary>
public sealed class StraceFactAttribute : FactAttribute
{
    public StraceFactAttribute()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "strace")));
        if (SqlServer.ConnectionString is not null)
        {
            Skip = $"It tests SQLite, and {SqlServer.Variable} names a SQL Server.";
        }
        else if (!OperatingSystem.IsLinux() || !found)
        {
            Skip = "strace is not installed.";
        }
        else if (File.Exists("/proc/sys/kernel/yama/ptrace_scope") && File.ReadAllText("/proc/sys/kernel/yama/ptrace_scope").Trim() is "2" or "3")
        {
            Skip = "The kernel lets nobody attach to a process.";
        }
    }
}
