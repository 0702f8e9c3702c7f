namespace ScoringPlatform.Scoring.Retention;

/// <summary>The kinds of record that are kept for a time of their own.</summary>
public enum RecordKind
{
    /// <summary>Dossiers of applications that were withdrawn or never accepted; from the year's close.</summary>
    WithdrawnDossiers = 1,

    /// <summary>Dossiers of applications that led to no title, or to one that was revoked; from the year's close.</summary>
    UnsuccessfulDossiers = 2,

    /// <summary>Dossiers of confirmed applications; from the year's close.</summary>
    SuccessfulDossiers = 3,

    /// <summary>What is held of an expert; from the end of the last year or term of the person.</summary>
    Experts = 4,

    /// <summary>Previews of the statistics of an open year; from the day they were taken.</summary>
    ProvisionalSnapshots = 5,

    /// <summary>Files of statistics, which can be made again from their snapshot; from the day they were made.</summary>
    ReportFiles = 6,

    /// <summary>Files of public notices, which name people; from the day they were made.</summary>
    NoticeFiles = 7,

    /// <summary>Files of minutes, which name people; from the day they were made.</summary>
    MinutesFiles = 8,

    /// <summary>The lines of background jobs' logs; from the day they were written.</summary>
    JobLogs = 9,

    /// <summary>The audit log. It is never erased: its chain proves everything else.</summary>
    AuditEntries = 10,

    /// <summary>Workbooks of dossiers that were handed in, and what was wrong in them; from the day they were handed in.</summary>
    DossierUploads = 11,
}
