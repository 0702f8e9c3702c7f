namespace ScoringPlatform.Console.Hosting;

/// <summary>Why there is no page.</summary>
public enum ProblemKind
{
    /// <summary>There is no such thing, or not for this caller.</summary>
    NotFound,

    /// <summary>The caller lacks the right.</summary>
    NoRight,

    /// <summary>The form did not come from a page of the platform, or the page was too old.</summary>
    StaleForm,

    /// <summary>The platform is busy; trying again helps.</summary>
    Busy,

    /// <summary>Something failed that nobody foresaw.</summary>
    Failed,
}
