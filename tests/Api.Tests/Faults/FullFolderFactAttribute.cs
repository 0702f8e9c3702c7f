namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>A test that needs a small file system of its own; shown as skipped without.</summary>
public sealed class FullFolderFactAttribute : FactAttribute
{
    public FullFolderFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "FULL_FOLDER names no small file system: tests/faults/run full mounts one.";
        }
    }

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("FULL_FOLDER");
}
