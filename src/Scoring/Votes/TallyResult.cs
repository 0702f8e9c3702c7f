using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>The decision on one application, with the rule and the numbers compared.</summary>
public sealed record TallyResult
{
    public required TallyOutcome Outcome { get; init; }

    public required VoteCounts Counts { get; init; }

    /// <summary>What yes is compared with: those present, recused members counted or not by the cycle's parameter.</summary>
    public required int Base { get; init; }

    /// <summary>The least number of yes that passes.</summary>
    public required int Needed { get; init; }

    /// <summary>The rule as compared, such as <c>3·yes ≥ 2·present</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule with the numbers, such as <c>3·6 = 18 ≥ 16 = 2·8</c>.</summary>
    public required string Comparison { get; init; }

    /// <summary>The quorum on this application.</summary>
    public required QuorumResult Quorum { get; init; }

    public required Explanation Explanation { get; init; }
}
