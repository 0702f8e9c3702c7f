namespace ScoringPlatform.Scoring.Cycles;

/// <summary>What a cycle's change of state looks at. Counts are of this cycle's applications unless they say otherwise.</summary>
public sealed record CycleContext
{
    /// <summary>The day of the change, in the office's own calendar.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The last day on which applications are taken.</summary>
    public required DateOnly SubmissionDeadline { get; init; }

    /// <summary>The last day of the public notice; null before results are published.</summary>
    public DateOnly? NoticeUntil { get; init; }

    /// <summary>Whether a standard is chosen and <see cref="CycleParametersValidator"/> found nothing.</summary>
    public bool ParametersValid { get; init; }

    /// <summary>How many rubric items the cycle has.</summary>
    public int RubricItems { get; init; }

    /// <summary>Applications submitted, confirmed or accepted on which eligibility is not decided.</summary>
    public int Unscreened { get; init; }

    /// <summary>Eligible applications without a score.</summary>
    public int Unscored { get; init; }

    /// <summary>Voting rounds that are not announced.</summary>
    public int RoundsUnfinished { get; init; }

    /// <summary>Scored applications on which no vote was decided.</summary>
    public int Undecided { get; init; }

    public int OpenObjections { get; init; }

    /// <summary>Applications that passed and are neither confirmed nor revoked.</summary>
    public int Unconfirmed { get; init; }
}
