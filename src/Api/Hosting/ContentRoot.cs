namespace ScoringPlatform.Api.Hosting;

/// <summary>
/// Finds the program's own settings: in the current folder, else beside the program, so that it may be started from
/// anywhere.
/// </summary>
internal static class ContentRoot
{
    public static WebApplicationOptions Options(string[] settings)
    {
        var here = Directory.GetCurrentDirectory();
        return new WebApplicationOptions
        {
            Args = settings,
            ContentRootPath = IsGiven(settings) || File.Exists(Path.Combine(here, "appsettings.json"))
                ? null
                : AppContext.BaseDirectory,
        };
    }

    private static bool IsGiven(string[] settings) =>
        settings.Any(setting => setting.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase));
}
