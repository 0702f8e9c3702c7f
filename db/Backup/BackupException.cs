namespace ScoringPlatform.Db.Backup;

/// <summary>A backup cannot be made or is not what it should be; the message says why and what to do.</summary>
public sealed class BackupException : Exception
{
    public BackupException(string message)
        : base(message)
    {
    }

    public BackupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
