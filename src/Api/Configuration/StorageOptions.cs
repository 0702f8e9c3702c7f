namespace ScoringPlatform.Api.Configuration;

/// <summary>Where the platform keeps files. Section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The data folder: database, keys and reports. It must be writable and is never served.</summary>
    /// <value>The default is <c>data</c> at the repository's root, or beside the program where there is no repository.</value>
    public string? Folder { get; set; }
}
