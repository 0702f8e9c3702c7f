namespace ScoringPlatform.Api.Tests.Configuration;

/// <summary>The source tree that these tests were built from.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ScoringPlatform.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
