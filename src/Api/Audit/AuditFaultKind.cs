namespace ScoringPlatform.Api.Audit;

/// <summary>How the log is not what was written.</summary>
public enum AuditFaultKind
{
    /// <summary>Entries are missing; the arguments are the first and the last of them.</summary>
    Missing = 1,

    /// <summary>The entry does not follow the one before it.</summary>
    NotLinked = 2,

    /// <summary>The entry does not hash to what it says.</summary>
    Changed = 3,

    /// <summary>The end is not the one that is kept apart; the argument is how many entries that says were written.</summary>
    HeadDiffers = 4,

    /// <summary>The entry is not the one that the checkpoint was taken of.</summary>
    Rewritten = 5,

    /// <summary>The log ends before the checkpoint.</summary>
    CutOff = 6,
}
