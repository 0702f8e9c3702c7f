using Microsoft.Extensions.Options;

namespace ScoringPlatform.Api.Configuration;

/// <summary>The folders of one installation, as full paths.</summary>
public sealed class PlatformFolders
{
    private const string RootMark = "ScoringPlatform.sln";

    public PlatformFolders(
        IHostEnvironment environment,
        IOptions<StorageOptions> storage,
        IOptions<SampleOptions> samples,
        IOptions<ProtectionOptions> protection)
    {
        Root = FindRoot(environment.ContentRootPath);
        Data = Path.GetFullPath(storage.Value.Folder ?? "data", Root);
        Samples = Path.GetFullPath(samples.Value.Folder ?? "samples", Root);
        Keys = Path.GetFullPath(protection.Value.KeysFolder ?? "keys", Data);
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
