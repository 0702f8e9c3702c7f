namespace ScoringPlatform.Api.Jobs;

/// <summary>The steps of a job that makes a file, in order. After each of them the process may end, and nothing is lost or doubled.</summary>
public enum JobStep
{
    /// <summary>The record says that this attempt runs.</summary>
    Claimed = 1,

    /// <summary>The draft is open and empty.</summary>
    Opened = 2,

    /// <summary>The draft is written, and perhaps only part of it is on the disk.</summary>
    Written = 3,

    /// <summary>The draft is whole and on the disk.</summary>
    Synced = 4,

    /// <summary>File, success and audit entry are committed.</summary>
    Stored = 5,

    /// <summary>The draft bears its name in the reports folder.</summary>
    Renamed = 6,

    /// <summary>Those who follow the job are told.</summary>
    Notified = 7,
}
