using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Scores;

/// <summary>The analysis of a cycle's ballots, level by level, and the ranks by score.</summary>
public sealed class CycleScores
{
    internal CycleScores(IReadOnlyDictionary<TitleLevel, ScoreAnalysis> levels, IEnumerable<Rank> ranks) =>
        (Levels, Ranks) = (levels, ranks.ToDictionary(rank => rank.ApplicationId));

    internal IReadOnlyDictionary<TitleLevel, ScoreAnalysis> Levels { get; }

    /// <summary>By application.</summary>
    internal IReadOnlyDictionary<int, Rank> Ranks { get; }
}
