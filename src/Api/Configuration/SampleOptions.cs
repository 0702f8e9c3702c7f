namespace ScoringPlatform.Api.Configuration;

/// <summary>The demonstration data. Section <c>Samples</c>.</summary>
public sealed class SampleOptions
{
    public const string Section = "Samples";

    /// <summary>Whether an empty database is filled with the sample years 2025, 2026 and 2027.</summary>
    /// <value>The default is true in Development alone.</value>
    public bool ImportWhenEmpty { get; set; }

    /// <summary>Where the sample workbooks are.</summary>
    /// <value>The default is <c>samples</c> at the repository's root.</value>
    public string? Folder { get; set; }
}
