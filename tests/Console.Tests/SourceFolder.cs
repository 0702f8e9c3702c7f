namespace ScoringPlatform.Console.Tests;

/// <summary>Where the console's source lies.</summary>
internal static class SourceFolder
{
    public static string Console { get; } = Path.Combine(Root(), "src", "Console");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ScoringPlatform.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
