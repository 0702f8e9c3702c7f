using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>That record rules name kinds of the standard, and facts that those kinds carry.</summary>
internal static class RecordRuleChecks
{
    public static void Run(Standard standard, Func<string, string> pathOf, JsonSource source)
    {
        var kinds = standard.Kinds.GroupBy(kind => kind.Code, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var criterion in standard.Criteria)
        {
            if (criterion.Rule is RecordsRule records)
            {
                CheckRule(records, kinds, $"{pathOf(criterion.Code)}.rule", source);
            }
        }
    }

    private static void CheckRule(RecordsRule rule, Dictionary<string, AchievementKind> kinds, string path, JsonSource source)
    {
        for (var a = 0; a < rule.AnyOf.Count; a++)
        {
            for (var t = 0; t < rule.AnyOf[a].AllOf.Count; t++)
            {
                var take = rule.AnyOf[a].AllOf[t];
                var place = $"{path}.anyOf[{a}].allOf[{t}]";
                CheckKinds(take.Kinds, [.. Facts(take.Where), .. take.TotalOf is { } fact ? [fact] : Array.Empty<AchievementFact>()], kinds, place, source);
                if (take.Substitute is { } substitute)
                {
                    CheckKinds(substitute.Kinds, [.. Facts(substitute.Where)], kinds, $"{place}.substitute", source);
                }
            }
        }
    }

    private static void CheckKinds(
        IReadOnlyList<string> named, HashSet<AchievementFact> facts, Dictionary<string, AchievementKind> kinds, string path, JsonSource source)
    {
        if (named.Count == 0)
        {
            source.Report($"{path}.kinds", "standard.emptyList");
        }

        foreach (var code in named)
        {
            if (!kinds.TryGetValue(code, out var kind))
            {
                source.Report($"{path}.kinds", "standard.unknownKind", code);
                continue;
            }

            foreach (var fact in facts.Where(fact => !kind.Facts.Contains(fact)))
            {
                source.Report(path, "standard.factNotOfKind", EnumCodes<AchievementFact>.Of(fact), code);
            }
        }
    }

    private static IEnumerable<AchievementFact> Facts(RecordCondition condition) => condition switch
    {
        FactCondition fact => [fact.Fact],
        AllConditions all => all.Conditions.SelectMany(Facts),
        AnyConditions any => any.Conditions.SelectMany(Facts),
        _ => [],
    };
}
