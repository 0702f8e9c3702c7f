using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Statistics;

/// <summary>
/// One application as it stood when the snapshot was taken: everything statistics group by or count, and no name or
/// number. Grain: snapshot and application. Written once, never changed.
/// </summary>
public sealed class ApplicationFact : Entity
{
    public int SnapshotId { get; set; }

    public StatisticsSnapshot Snapshot { get; set; } = null!;

    public int ApplicationId { get; set; }

    public TitleLevel Level { get; set; }

    public required string Specialty { get; set; }

    public Track Track { get; set; }

    /// <summary>The exceptional or green-channel condition that carried it; null where none did.</summary>
    public string? Condition { get; set; }

    /// <summary>Null when it was not evaluated.</summary>
    public BrokenCondition? Broken { get; set; }

    public required string City { get; set; }

    /// <summary>The kind of employment; null when not known.</summary>
    public EmploymentKind? EmployerKind { get; set; }

    /// <summary>The highest rung of education at the cutoff date; null when not known.</summary>
    public DegreeRung? Education { get; set; }

    /// <summary>Full years of age at the cutoff date; null when not known.</summary>
    public int? AgeAtCutoff { get; set; }

    /// <summary>The code of the <see cref="Band"/> of <see cref="AgeAtCutoff"/>; null when not known.</summary>
    public string? AgeBand { get; set; }

    public Gender? Gender { get; set; }

    /// <summary>Full years in the current title at the cutoff date; null without one.</summary>
    public int? YearsInTitle { get; set; }

    /// <summary>The code of the <see cref="Band"/> of <see cref="YearsInTitle"/>; null without one.</summary>
    public string? TitleYearsBand { get; set; }

    public bool Submitted { get; set; }

    public bool EmployerConfirmed { get; set; }

    public bool Accepted { get; set; }

    /// <summary>What the rules said; null when it was not evaluated.</summary>
    public EligibilityResult? Eligibility { get; set; }

    public bool Eligible { get; set; }

    public bool Scored { get; set; }

    /// <summary>Whether it came to a vote that had a quorum.</summary>
    public bool Voted { get; set; }

    public bool VotedThrough { get; set; }

    /// <summary>Voted through and inside the cap; where there is no cap, everyone voted through is inside.</summary>
    public bool InsideCap { get; set; }

    /// <summary>Its result was put on public notice.</summary>
    public bool OnNotice { get; set; }

    /// <summary>At least one objection was received during the notice.</summary>
    public bool Objected { get; set; }

    public bool Confirmed { get; set; }

    public bool Revoked { get; set; }

    public bool Withdrawn { get; set; }

    public ScaledScore? Score { get; set; }

    /// <summary>How many ballots the score rests on.</summary>
    public int BallotCount { get; set; }

    public int? Yes { get; set; }

    public int? No { get; set; }

    public int? Abstain { get; set; }

    public int? Unused { get; set; }

    /// <summary>Members present and entitled to vote on it.</summary>
    public int? Present { get; set; }

    /// <summary>Votes that had a quorum beyond the first: re-checks.</summary>
    public int Rechecks { get; set; }

    public int Objections { get; set; }

    public int ObjectionsUpheld { get; set; }

    /// <summary>Different people's recommendations that count by the standard; null on a track that asks for none.</summary>
    public int? Recommendations { get; set; }

    /// <summary>From submission to the employer's confirmation. This and the following are in full days; null while a stage lacks an end.</summary>
    public int? DaysToEmployer { get; set; }

    /// <summary>From the employer's confirmation to acceptance.</summary>
    public int? DaysToAcceptance { get; set; }

    /// <summary>From acceptance to the decision on eligibility.</summary>
    public int? DaysToScreening { get; set; }

    /// <summary>From the decision on eligibility to the score.</summary>
    public int? DaysToScore { get; set; }

    /// <summary>From the score to the announced vote.</summary>
    public int? DaysToVote { get; set; }

    /// <summary>From the announced vote to confirmation.</summary>
    public int? DaysToConfirmation { get; set; }
}
