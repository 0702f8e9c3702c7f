using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>What an application's change of state looks at; what a step does not need may be left out.</summary>
public sealed record ApplicationContext
{
    public required CycleState Cycle { get; init; }

    /// <summary>The day of the change, in the office's own calendar.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The last day on which applications are taken.</summary>
    public required DateOnly SubmissionDeadline { get; init; }

    /// <summary>Why, in words: needed to return and to revoke.</summary>
    public string? Reason { get; init; }

    /// <summary>The current evaluation's result; null before one.</summary>
    public EligibilityResult? Eligibility { get; init; }

    /// <summary>Whether enough ballots made a score.</summary>
    public bool HasScore { get; init; }

    /// <summary>Whether the application stands in a round that is frozen or open and not announced.</summary>
    public bool InUnfinishedRound { get; init; }

    /// <summary>The result of its last announced round, the cap considered; null before one, and while a tie at the cap line is undecided.</summary>
    public bool? VotedThrough { get; init; }

    /// <summary>The last day of the public notice; null before results are published.</summary>
    public DateOnly? NoticeUntil { get; init; }

    /// <summary>Objections to this application that are not handled.</summary>
    public int OpenObjections { get; init; }
}
