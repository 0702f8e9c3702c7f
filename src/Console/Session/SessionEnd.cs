namespace ScoringPlatform.Console.Session;

/// <summary>Why a session that a browser still holds is over.</summary>
public enum SessionEnd
{
    /// <summary>It was not used for too long.</summary>
    Expired,

    /// <summary>The account's roles or persons were changed.</summary>
    Changed,

    /// <summary>The account may not sign in any more.</summary>
    Disabled,
}
