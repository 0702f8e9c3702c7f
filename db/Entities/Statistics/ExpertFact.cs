using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Statistics;

/// <summary>
/// One expert's part in the year when the snapshot was taken. Grain: snapshot and expert. Written once, never changed.
/// </summary>
public sealed class ExpertFact
{
    public int SnapshotId { get; set; }

    public StatisticsSnapshot Snapshot { get; set; } = null!;

    public int ExpertId { get; set; }

    /// <summary>What reports call the expert: <c>E001</c> and on, in an order that follows neither name nor id.</summary>
    public required string Pseudonym { get; set; }

    public TitleLevel TitleLevel { get; set; }

    /// <summary>Whether a recorded draw chose the expert.</summary>
    public bool Drawn { get; set; }

    /// <summary>The seat on the committee; null without one.</summary>
    public CommitteeRole? Seat { get; set; }

    /// <summary>Applications the expert was asked to score.</summary>
    public int Assigned { get; set; }

    /// <summary>Of those assigned, the ones with a conflict declared or withdrawal ordered.</summary>
    public int Recused { get; set; }

    /// <summary>Ballots in force.</summary>
    public int Submitted { get; set; }

    public int Vetoes { get; set; }

    /// <summary>The mean of the expert's scores, rounded to thousandths; null without any.</summary>
    public ScaledScore? MeanScore { get; set; }

    /// <summary>The standard deviation of the expert's scores (divided by n − 1), rounded to thousandths; null with fewer than two.</summary>
    public ScaledScore? Spread { get; set; }

    /// <summary>Points by which the expert scores lower than the others of the group on the same applications; null without a score.</summary>
    public ScaledScore? Severity { get; set; }

    /// <summary>Severities are comparable within a group alone; null without a score.</summary>
    public int? SeverityGroup { get; set; }

    /// <summary>Announced rounds on whose roll the expert stands.</summary>
    public int Rounds { get; set; }

    /// <summary>Those of them that the expert attended.</summary>
    public int Attended { get; set; }

    /// <summary>Applications in these rounds from whose vote the expert was recused.</summary>
    public int VoteRecusals { get; set; }

    /// <summary>Applications on which the expert voted. What the vote was is kept nowhere.</summary>
    public int Votes { get; set; }
}
