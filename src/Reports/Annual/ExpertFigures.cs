using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>The experts' year. Counts here are of experts and of their work, not of applicants.</summary>
public sealed record ExpertFigures
{
    /// <summary>Experts whom a recorded draw chose.</summary>
    public required int Drawn { get; init; }

    /// <summary>Experts with a seat on the committee.</summary>
    public required int Seats { get; init; }

    /// <summary>Experts with at least one assignment.</summary>
    public required int Assigned { get; init; }

    /// <summary>Experts recused from at least one assignment or vote.</summary>
    public required int Recused { get; init; }

    /// <summary>Experts who attended at least one announced round.</summary>
    public required int Attended { get; init; }

    /// <summary>Experts who voted at least once.</summary>
    public required int Voted { get; init; }

    public required int Assignments { get; init; }

    /// <summary>Assignments with a conflict declared or withdrawal ordered.</summary>
    public required int Recusals { get; init; }

    /// <summary>Ballots in force.</summary>
    public required int Ballots { get; init; }

    public required int Vetoes { get; init; }

    /// <summary>Ballots in force per expert with an assignment; null without any.</summary>
    public required Quartiles? Load { get; init; }

    /// <summary>Severities in thousandths of a point; null without any.</summary>
    public required Quartiles? Severity { get; init; }

    /// <summary>Standard deviations of the experts' scores, in thousandths of a point; null without any.</summary>
    public required Quartiles? Spread { get; init; }

    /// <summary>How many groups of experts cannot be compared with one another; 1 when all can.</summary>
    public required int Groups { get; init; }

    /// <summary>Krippendorff's alpha over all scores, interval metric.</summary>
    public required AgreementResult Agreement { get; init; }

    /// <summary>One row an expert, by pseudonym.</summary>
    public required IReadOnlyList<ExpertRow> Rows { get; init; }
}
