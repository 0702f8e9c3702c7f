namespace ScoringPlatform.Scoring.Statistics;

/// <summary>How many applications of one group reached each stage.</summary>
public readonly record struct StageCounts
{
    public required int Submitted { get; init; }

    public int EmployerConfirmed { get; init; }

    public required int Accepted { get; init; }

    public required int Eligible { get; init; }

    public int Scored { get; init; }

    public required int Voted { get; init; }

    public required int VotedThrough { get; init; }

    public int InsideCap { get; init; }

    public int OnNotice { get; init; }

    public int Objected { get; init; }

    public required int Confirmed { get; init; }

    public static StageCounts operator +(StageCounts left, StageCounts right) => new()
    {
        Submitted = left.Submitted + right.Submitted,
        EmployerConfirmed = left.EmployerConfirmed + right.EmployerConfirmed,
        Accepted = left.Accepted + right.Accepted,
        Eligible = left.Eligible + right.Eligible,
        Scored = left.Scored + right.Scored,
        Voted = left.Voted + right.Voted,
        VotedThrough = left.VotedThrough + right.VotedThrough,
        InsideCap = left.InsideCap + right.InsideCap,
        OnNotice = left.OnNotice + right.OnNotice,
        Objected = left.Objected + right.Objected,
        Confirmed = left.Confirmed + right.Confirmed,
    };

    /// <summary>The sum over groups that share no application; all zero without any.</summary>
    public static StageCounts Sum(IEnumerable<StageCounts> groups) => groups.Aggregate(default(StageCounts), (sum, group) => sum + group);

    public int Of(FunnelStage stage) => stage switch
    {
        FunnelStage.Submitted => Submitted,
        FunnelStage.EmployerConfirmed => EmployerConfirmed,
        FunnelStage.Accepted => Accepted,
        FunnelStage.Eligible => Eligible,
        FunnelStage.Scored => Scored,
        FunnelStage.Voted => Voted,
        FunnelStage.VotedThrough => VotedThrough,
        FunnelStage.InsideCap => InsideCap,
        FunnelStage.OnNotice => OnNotice,
        FunnelStage.Objected => Objected,
        FunnelStage.Confirmed => Confirmed,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage of the funnel."),
    };
}
