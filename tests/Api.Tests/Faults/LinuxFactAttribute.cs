namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>A test that needs what Linux offers; shown as skipped elsewhere.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (SqlServer.ConnectionString is not null)
        {
            Skip = $"It tests SQLite, and {SqlServer.Variable} names a SQL Server.";
        }
        else if (!OperatingSystem.IsLinux())
        {
            Skip = "This is not Linux.";
        }
    }
}
