namespace ScoringPlatform.Api.Configuration;

/// <summary>The folders of one installation, as full paths.</summary>
public sealed class PlatformFolders
{
    private const string RootMark = "ScoringPlatform.sln";

    /// <remarks>It reads the settings themselves: the sections' options are validated later, and all together.</remarks>
    public PlatformFolders(IHostEnvironment environment, IConfiguration configuration)
    {
        Root = FindRoot(environment.ContentRootPath);
        Data = Path.GetFullPath(configuration[$"{StorageOptions.Section}:{nameof(StorageOptions.Folder)}"] ?? "data", Root);
        Samples = Path.GetFullPath(configuration[$"{SampleOptions.Section}:{nameof(SampleOptions.Folder)}"] ?? "samples", Root);
        Keys = Path.GetFullPath(configuration[$"{ProtectionOptions.Section}:{nameof(ProtectionOptions.KeysFolder)}"] ?? "keys", Data);
        Reports = Path.Combine(Data, "reports");
        DatabaseFile = Path.Combine(Data, "scoring.db");
    }

    /// <summary>The repository's root, or the content root of a published program.</summary>
    public string Root { get; }

    public string Data { get; }

    public string Samples { get; }

    public string Keys { get; }

    public string Reports { get; }

    public string DatabaseFile { get; }

    /// <summary>The nearest folder, from the content root upwards, that holds the solution; else the content root.</summary>
    public static string FindRoot(string contentRoot)
    {
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, RootMark)))
            {
                return folder.FullName;
            }
        }

        return contentRoot;
    }
}
