namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>A test that needs what Linux offers; shown as skipped elsewhere.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "This is not Linux.";
        }
    }
}
