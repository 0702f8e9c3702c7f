namespace ScoringPlatform.Db.Backup;

/// <summary>A backup that was written and checked.</summary>
/// <param name="Path">The file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its hash, lower-case hexadecimal: what to compare a stored copy with.</param>
public sealed record BackupResult(string Path, long Bytes, string Sha256);
