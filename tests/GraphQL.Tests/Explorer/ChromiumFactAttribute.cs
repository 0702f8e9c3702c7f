namespace ScoringPlatform.GraphQL.Tests.Explorer;

/// <summary>A test that needs a browser; it is shown as skipped where none is installed.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Program is null)
        {
            Skip = "chromium is not installed.";
        }
    }
}
