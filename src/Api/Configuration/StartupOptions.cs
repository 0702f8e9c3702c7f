namespace ScoringPlatform.Api.Configuration;

/// <summary>What serving does before it serves. Section <c>Startup</c>.</summary>
public sealed class StartupOptions
{
    public const string Section = "Startup";

    /// <summary>Whether serving brings the database to this version; otherwise the command <c>migrate</c> does.</summary>
    /// <value>The default is true in Development alone.</value>
    public bool Migrate { get; set; }
}
