using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>Whether enough members are present, with the numbers compared.</summary>
public sealed record QuorumResult
{
    public required bool Reached { get; init; }

    public required int Members { get; init; }

    public required int Present { get; init; }

    /// <summary>The least number that must be present.</summary>
    public required int Needed { get; init; }

    /// <summary>The rule as compared, such as <c>3·present ≥ 2·members</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule with the numbers, such as <c>3·8 = 24 ≥ 22 = 2·11</c>.</summary>
    public required string Comparison { get; init; }

    public required Explanation Explanation { get; init; }
}
