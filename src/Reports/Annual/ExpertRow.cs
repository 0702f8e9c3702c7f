namespace ScoringPlatform.Reports.Annual;

/// <summary>
/// One expert's year. Scores, in thousandths of a point, are null without any and suppressed when they rest on fewer
/// ballots than the least cell.
/// </summary>
public sealed record ExpertRow
{
    /// <summary>Such as <c>E001</c>; never a name or code.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>The code of the expert's title.</summary>
    public required string TitleLevel { get; init; }

    public required bool Drawn { get; init; }

    /// <summary>The code of the seat on the committee; null without one.</summary>
    public required string? Seat { get; init; }

    public required int Assigned { get; init; }

    public required int Recused { get; init; }

    /// <summary>Ballots in force: the load.</summary>
    public required int Submitted { get; init; }

    public required int Vetoes { get; init; }

    public required long? MeanScore { get; init; }

    public required long? Spread { get; init; }

    /// <summary>Points by which the expert scores lower than the others of the group.</summary>
    public required long? Severity { get; init; }

    /// <summary>Severities are comparable within a group alone.</summary>
    public required int? SeverityGroup { get; init; }

    public required int Rounds { get; init; }

    public required int Attended { get; init; }

    public required int VoteRecusals { get; init; }

    public required int Votes { get; init; }
}
