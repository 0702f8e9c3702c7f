namespace ScoringPlatform.Db.Faults;

/// <summary>What is wrong with the storage when a statement fails through no fault of its own.</summary>
public enum StorageFault
{
    /// <summary>The statement failed for another reason.</summary>
    None = 0,

    /// <summary>Busy, locked or not to be reached: the same work may succeed in a moment.</summary>
    Busy = 1,

    /// <summary>There is no room for another write; reading goes on.</summary>
    Full = 2,

    /// <summary>The disk or the file fails: an operator is needed.</summary>
    Failed = 3,
}
