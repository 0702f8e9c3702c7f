namespace ScoringPlatform.Api.Configuration;

/// <summary>Where the data-protection key ring is kept.</summary>
public enum KeyStore
{
    /// <summary>Files of a folder that all nodes read.</summary>
    Folder = 1,

    /// <summary>A table of the database, which all nodes read anyway.</summary>
    Database = 2,
}
