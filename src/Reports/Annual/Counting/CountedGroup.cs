using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>What the database answers for one group: its key and how many reached each stage.</summary>
internal sealed class CountedGroup<TKey>
{
    public required TKey Key { get; init; }

    public int Submitted { get; init; }

    public int EmployerConfirmed { get; init; }

    public int Accepted { get; init; }

    public int Eligible { get; init; }

    public int Scored { get; init; }

    public int Voted { get; init; }

    public int VotedThrough { get; init; }

    public int InsideCap { get; init; }

    public int OnNotice { get; init; }

    public int Objected { get; init; }

    public int Confirmed { get; init; }

    public StageCounts Counts => new()
    {
        Submitted = Submitted,
        EmployerConfirmed = EmployerConfirmed,
        Accepted = Accepted,
        Eligible = Eligible,
        Scored = Scored,
        Voted = Voted,
        VotedThrough = VotedThrough,
        InsideCap = InsideCap,
        OnNotice = OnNotice,
        Objected = Objected,
        Confirmed = Confirmed,
    };
}
