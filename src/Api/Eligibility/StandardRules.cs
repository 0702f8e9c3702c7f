using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Recommendations;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>One standard, ready to decide.</summary>
public sealed class StandardRules
{
    private readonly Dictionary<TitleLevel, RecommendationRule> _recommendations;

    internal StandardRules(Standard standard)
    {
        Compiled = CompiledStandard.Compile(standard);
        _recommendations = standard.Criteria
            .Where(criterion => criterion is { Rule: RecommendationsRule, Level: not null })
            .ToDictionary(criterion => criterion.Level!.Value, ToRule);
    }

    public CompiledStandard Compiled { get; }

    /// <summary>What a level asks of recommenders; null when it asks for none.</summary>
    public RecommendationRule? RecommendationRule(TitleLevel level) => _recommendations.GetValueOrDefault(level);

    private static RecommendationRule ToRule(Criterion criterion)
    {
        var rule = (RecommendationsRule)criterion.Rule!;
        return new RecommendationRule
        {
            Clause = criterion.Clause,
            Needed = rule.Count,
            LeastTitle = rule.TitleAtLeast,
            NationalTalent = rule.NationalTalent,
        };
    }
}
