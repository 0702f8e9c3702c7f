namespace ScoringPlatform.Scoring.Cycles;

/// <summary>
/// The rules of procedure of one cycle: data, validated when saved, frozen when the cycle leaves DRAFT, and printed with
/// their source in every result they decide. The defaults are the national rules (MOHRSS Order 40) and common practice.
/// </summary>
public sealed record CycleParameters
{
    /// <summary>The least number of committee members. Default 11: a committee for one specialty (article 9).</summary>
    public int CommitteeMinimum { get; init; } = 11;

    /// <summary>Whether the committee must have an odd number of members. Default true (article 9).</summary>
    public bool CommitteeOdd { get; init; } = true;

    /// <summary>The least number of members of a panel that scores. Default 3: opinions of three or more experts (common practice).</summary>
    public int PanelMinimum { get; init; } = 3;

    /// <summary>Whether a panel must have an odd number of members. Default true, as for the committee.</summary>
    public bool PanelOdd { get; init; } = true;

    /// <summary>The longest term of a committee member, in years. Default 3 (article 8).</summary>
    public int TermYears { get; init; } = 3;

    /// <summary>The share of members who must be present. Default two thirds (common practice).</summary>
    public Fraction Quorum { get; init; } = Fraction.TwoThirds;

    /// <summary>The share of the base that must vote yes. Default two thirds (common practice).</summary>
    public Fraction Pass { get; init; } = Fraction.TwoThirds;

    /// <summary>Whether a recused member counts as present for quorum and pass on that application. Default false.</summary>
    public bool RecusedCountsAsPresent { get; init; }

    /// <summary>The share of those voted through that may pass, by level and specialty, rounded down; null is no cap. Default null.</summary>
    public Fraction? Cap { get; init; }

    /// <summary>Who can open a round's urn. Default any two of three key holders.</summary>
    public KeyCustody KeyCustody { get; init; } = KeyCustody.ThreeHolders;

    /// <summary>How ballots become a score. Default the mean (Liaoning city practice: three independent scores, the mean is final).</summary>
    public ScoringMethod Method { get; init; } = ScoringMethod.Mean;

    /// <summary>What a ballot weighs by role. Used by <see cref="ScoringMethod.WeightedByRole"/> alone. Default all alike.</summary>
    public RoleWeights Weights { get; init; } = new();

    /// <summary>The least number of ballots on an application before it is scored. Default 3 (common practice).</summary>
    public int BallotsPerApplication { get; init; } = 3;

    /// <summary>How long results are on public notice, in working days. Default 5 (article 26).</summary>
    public int NoticeWorkingDays { get; init; } = 5;

    /// <summary>The least count a published cell may show, from 3: of two people each knows the other. Default 5.</summary>
    public int MinimumCell { get; init; } = 5;
}
