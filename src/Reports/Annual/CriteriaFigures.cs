namespace ScoringPlatform.Reports.Annual;

/// <summary>What the rules found, counted. Null is suppressed.</summary>
/// <param name="Criteria">How often each criterion is met, in the standard's order.</param>
/// <param name="Blocks">How often each block fails, in the standard's order.</param>
/// <param name="MetCounts">How many of the achievement criteria were met, by level.</param>
public sealed record CriteriaFigures(
    IReadOnlyList<CriterionRow> Criteria, IReadOnlyList<BlockRow> Blocks, IReadOnlyList<MetCountRow> MetCounts);
