namespace ScoringPlatform.Console.Session;

/// <summary>Why somebody who wanted to sign in is not; the sign-in page says what to do.</summary>
public enum SignInProblem
{
    /// <summary>It was broken off at the authority.</summary>
    Cancelled,

    /// <summary>It was not begun in this browser, took too long, or came a second time.</summary>
    Expired,

    /// <summary>The authority's answer does not hold what it must: only its operators can mend that.</summary>
    NotTrusted,

    /// <summary>The authority does not answer.</summary>
    Away,

    /// <summary>The platform itself is busy.</summary>
    Busy,

    /// <summary>The authority knows the person, the platform has no account.</summary>
    Unknown,

    /// <summary>The account may not sign in any more.</summary>
    Disabled,
}
