namespace ScoringPlatform.Db.Entities.Jobs;

/// <summary>What a stored file is.</summary>
public enum FileKind
{
    /// <summary>Statistics and workbooks without names.</summary>
    Report = 1,

    /// <summary>A voting round's minutes, which name its members.</summary>
    Minutes = 2,

    /// <summary>The list of those on public notice.</summary>
    Notice = 3,
}
