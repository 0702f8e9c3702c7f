namespace ScoringPlatform.Db.Upgrade;

/// <summary>The database cannot be opened or created where the configuration says; the message says where and why.</summary>
public sealed class DatabaseUnavailableException(string message, Exception innerException) : Exception(message, innerException);
