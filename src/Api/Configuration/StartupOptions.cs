namespace ScoringPlatform.Api.Configuration;

/// <summary>What serving does before it serves. Section <c>Startup</c>.</summary>
public sealed class StartupOptions
{
    public const string Section = "Startup";

    /// <summary>Whether serving brings the database to this version; otherwise the command <c>migrate</c> does.</summary>
    /// <value>The default is true in Development alone.</value>
    public bool Migrate { get; set; }

    /// <summary>A folder of files, each named for a setting (<c>Database__ConnectionString</c>) and holding its value.</summary>
    /// <value>The default is none.</value>
    public string? SecretsFolder { get; set; }
}
