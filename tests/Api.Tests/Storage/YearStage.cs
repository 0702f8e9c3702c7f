namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>How far a prepared year has come.</summary>
public enum YearStage
{
    /// <summary>Nine applications in DRAFT.</summary>
    Accepting,

    /// <summary>Six eligible applications with three experts each who have not been asked yet.</summary>
    Scoring,

    /// <summary>Six scored applications.</summary>
    Voting,
}
