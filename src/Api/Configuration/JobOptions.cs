using System.ComponentModel.DataAnnotations;

namespace ScoringPlatform.Api.Configuration;

/// <summary>How background jobs run. Section <c>Jobs</c>.</summary>
public sealed class JobOptions
{
    public const string Section = "Jobs";

    /// <summary>Whether this process runs jobs; another may, over the same database.</summary>
    /// <value>The default is true.</value>
    public bool Enabled { get; set; } = true;

    /// <summary>How many jobs run at once.</summary>
    /// <value>The default is 2.</value>
    [Range(1, 16, ErrorMessage = "must be between 1 and 16")]
    public int Workers { get; set; } = 2;

    /// <summary>How often a failed job is tried again.</summary>
    /// <value>The default is 3.</value>
    [Range(0, 10, ErrorMessage = "must be between 0 and 10")]
    public int Retries { get; set; } = 3;

    /// <summary>Seconds before the first retry; each further one waits twice as long.</summary>
    /// <value>The default is 5.</value>
    [Range(1, 3600, ErrorMessage = "must be between 1 and 3600")]
    public int RetryDelaySeconds { get; set; } = 5;

    /// <summary>When the reports of closed years that have none are asked for, as five fields of cron in UTC; empty is never.</summary>
    /// <value>The default is 14 January, 19:00 UTC, which is 15 January, 3:00 in the office.</value>
    [CronExpression]
    public string AnnualReports { get; set; } = "0 19 14 1 *";

    /// <summary>Whether several processes share one job store (SQL Server only).</summary>
    /// <value>The default is false.</value>
    public bool Clustered { get; set; }
}
