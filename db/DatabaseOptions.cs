using System.ComponentModel.DataAnnotations;

namespace ScoringPlatform.Db;

/// <summary>Where the platform keeps its data.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The configuration section these come from.</summary>
    public const string Section = "Database";

    /// <value>The default is <see cref="DatabaseProvider.Sqlite"/>.</value>
    [EnumDataType(typeof(DatabaseProvider))]
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>In the provider's own form.</summary>
    [Required]
    public string ConnectionString { get; set; } = "Data Source=data/scoring.db";

    /// <summary>
    /// The most statements in one round trip; null leaves it to the provider. 1 is for servers that speak SQL Server's
    /// protocol without MERGE, which the provider uses to insert several rows with identity keys.
    /// </summary>
    [Range(1, 1000)]
    public int? MaxBatchSize { get; set; }

    /// <summary>How long one command may take, in seconds; on SQLite also how long it waits for another writer.</summary>
    /// <value>The default is 5 on SQLite and 30 on SQL Server.</value>
    [Range(1, 600)]
    public int? CommandTimeoutSeconds { get; set; }

    /// <summary>How often SQL Server is asked again after an error that passes, with growing pauses of up to two seconds.</summary>
    /// <value>The default is 4; 0 never asks again. SQLite waits for its turn instead.</value>
    [Range(0, 10)]
    public int Retries { get; set; } = 4;
}
