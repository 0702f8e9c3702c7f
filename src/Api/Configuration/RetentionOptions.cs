using System.ComponentModel.DataAnnotations;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Configuration;

/// <summary>
/// How long each kind of record is kept: <c>180d</c>, <c>5y</c>, or <c>never</c> to erase it never. Section <c>Retention</c>.
/// </summary>
public sealed class RetentionOptions : IValidatableObject
{
    public const string Section = "Retention";

    private const string Never = "never";

    /// <summary>Dossiers that were withdrawn or never accepted, from the year's close.</summary>
    /// <value>The default is <c>180d</c>.</value>
    public string WithdrawnDossiers { get; set; } = "180d";

    /// <summary>Dossiers that led to no title, from the year's close.</summary>
    /// <value>The default is <c>5y</c>.</value>
    public string UnsuccessfulDossiers { get; set; } = "5y";

    /// <summary>Dossiers of titles awarded, from the year's close.</summary>
    /// <value>The default is <c>30y</c>.</value>
    public string SuccessfulDossiers { get; set; } = "30y";

    /// <summary>What is held of an expert, from the end of the last year or term.</summary>
    /// <value>The default is <c>10y</c>.</value>
    public string Experts { get; set; } = "10y";

    /// <summary>Previews of an open year's statistics.</summary>
    /// <value>The default is <c>90d</c>.</value>
    public string ProvisionalSnapshots { get; set; } = "90d";

    /// <summary>Files of statistics; they can be made again.</summary>
    /// <value>The default is <c>3y</c>.</value>
    public string ReportFiles { get; set; } = "3y";

    /// <summary>Files of public notices.</summary>
    /// <value>The default is <c>5y</c>.</value>
    public string NoticeFiles { get; set; } = "5y";

    /// <summary>Files of minutes.</summary>
    /// <value>The default is <c>30y</c>.</value>
    public string MinutesFiles { get; set; } = "30y";

    /// <summary>Lines of jobs' logs.</summary>
    /// <value>The default is <c>180d</c>.</value>
    public string JobLogs { get; set; } = "180d";

    /// <summary>Workbooks of dossiers that were handed in.</summary>
    /// <value>The default is <c>90d</c>.</value>
    public string DossierUploads { get; set; } = "90d";

    /// <summary>When what is over is erased, as five fields of cron in UTC; empty is never.</summary>
    /// <value>The default is 18:30 UTC daily, which is 2:30 in the office.</value>
    [CronExpression]
    public string Schedule { get; set; } = "30 18 * * *";

    /// <summary>The most records erased in one transaction.</summary>
    /// <value>The default is 200.</value>
    [Range(1, 10_000, ErrorMessage = "must be between 1 and 10000")]
    public int BatchSize { get; set; } = 200;

    /// <summary>How long a kind is kept; null is for ever.</summary>
    public RetentionPeriod? PeriodOf(RecordKind kind) =>
        SettingOf(kind) is { } setting && RetentionPeriod.TryParse(setting.Value, out var period) ? period : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Enum.GetValues<RecordKind>()
        .Select(SettingOf)
        .OfType<(string Name, string Value)>()
        .Where(setting => setting.Value != Never && !RetentionPeriod.TryParse(setting.Value, out _))
        .Select(setting => new ValidationResult("must be days or years, such as 180d or 5y (at most 100y), or never", [setting.Name]));

    /// <summary>Null for what has no setting because it is never erased.</summary>
    private (string Name, string Value)? SettingOf(RecordKind kind) => kind switch
    {
        RecordKind.WithdrawnDossiers => (nameof(WithdrawnDossiers), WithdrawnDossiers),
        RecordKind.UnsuccessfulDossiers => (nameof(UnsuccessfulDossiers), UnsuccessfulDossiers),
        RecordKind.SuccessfulDossiers => (nameof(SuccessfulDossiers), SuccessfulDossiers),
        RecordKind.Experts => (nameof(Experts), Experts),
        RecordKind.ProvisionalSnapshots => (nameof(ProvisionalSnapshots), ProvisionalSnapshots),
        RecordKind.ReportFiles => (nameof(ReportFiles), ReportFiles),
        RecordKind.NoticeFiles => (nameof(NoticeFiles), NoticeFiles),
        RecordKind.MinutesFiles => (nameof(MinutesFiles), MinutesFiles),
        RecordKind.JobLogs => (nameof(JobLogs), JobLogs),
        RecordKind.DossierUploads => (nameof(DossierUploads), DossierUploads),
        RecordKind.AuditEntries => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
