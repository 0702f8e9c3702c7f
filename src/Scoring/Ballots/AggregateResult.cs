using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Ballots;

/// <summary>One application's ballots brought together, with everything needed to compute it again.</summary>
public sealed record AggregateResult
{
    public required ScoringMethod Method { get; init; }

    /// <summary>Out of 100 points, rounded once to thousandths, halves away from zero; null when too few ballots are valid.</summary>
    public required ScaledScore? Score { get; init; }

    /// <summary>Valid ballots, those that the trimmed mean leaves out included.</summary>
    public required int Count { get; init; }

    /// <summary>The least number of valid ballots that makes a score.</summary>
    public required int Needed { get; init; }

    /// <summary>The lowest valid total; null without any.</summary>
    public required ScaledScore? Min { get; init; }

    /// <summary>The highest valid total; null without any.</summary>
    public required ScaledScore? Max { get; init; }

    /// <summary>Highest less lowest, exact before rounding; null without any.</summary>
    public required ScaledScore? Spread { get; init; }

    /// <summary>Every valid ballot's total, by expert.</summary>
    public required IReadOnlyList<BallotTotal> Totals { get; init; }

    /// <summary>What was left out and why, by expert and version.</summary>
    public required IReadOnlyList<ExcludedBallot> Excluded { get; init; }

    /// <summary>The experts whose valid ballots hold the applicant to be unqualified. A veto changes no score.</summary>
    public required IReadOnlyList<int> Vetoes { get; init; }
}
