using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>What a JSON Schema cannot say of a standard: its references, and that every part of it can come to bear.</summary>
internal static class StandardChecks
{
    public static void Run(Standard standard, Func<string, string> pathOf, JsonSource source)
    {
        CheckLists(standard, source);
        CheckTracks(standard, pathOf, source);
        var byCode = standard.Criteria.GroupBy(criterion => criterion.Code, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        CheckReferences(standard, byCode, pathOf, source);
        CheckReach(standard, byCode, pathOf, source);
        RecordRuleChecks.Run(standard, pathOf, source);
    }

    private static void CheckLists(Standard standard, JsonSource source)
    {
        CheckUnique("specialties", standard.Specialties.Select(item => item.Code), source);
        CheckUnique("kinds", standard.Kinds.Select(item => item.Code), source);
        CheckUnique("levels", standard.Levels.Select(item => EnumCodes<Titles.TitleLevel>.Of(item.Level)), source);
        for (var i = 0; i < standard.Kinds.Count; i++)
        {
            foreach (var fact in standard.Kinds[i].Required.Except(standard.Kinds[i].Facts))
            {
                source.Report($"$.kinds[{i}].required", "standard.factNotOfKind", EnumCodes<AchievementFact>.Of(fact), standard.Kinds[i].Code);
            }
        }
    }

    private static void CheckUnique(string list, IEnumerable<string> codes, JsonSource source)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var position = 0;
        foreach (var code in codes)
        {
            if (!seen.TryAdd(code, position))
            {
                source.Report($"$.{list}[{position}]", "standard.duplicateCode", code, $"$.{list}[{seen[code]}]");
            }

            position++;
        }

        if (position == 0)
        {
            source.Report($"$.{list}", "standard.emptyList");
        }
    }

    private static void CheckTracks(Standard standard, Func<string, string> pathOf, JsonSource source)
    {
        foreach (var level in standard.Levels)
        {
            foreach (var criterion in level.Criteria)
            {
                foreach (var track in criterion.Tracks.Except(level.Tracks))
                {
                    source.Report(pathOf(criterion.Code), "standard.trackNotOffered", EnumCodes<Titles.Track>.Of(track));
                }
            }
        }

        foreach (var criterion in standard.Criteria.Where(item => item.RequiredOn.Except(item.Tracks).Any()))
        {
            source.Report($"{pathOf(criterion.Code)}.requiredOn", "standard.requiredUnseen", criterion.Code);
        }
    }

    private static void CheckReferences(
        Standard standard, Dictionary<string, Criterion> byCode, Func<string, string> pathOf, JsonSource source)
    {
        foreach (var criterion in standard.Criteria)
        {
            var path = $"{pathOf(criterion.Code)}.rule";
            if (Reference(criterion.Rule) is not { } code)
            {
                continue;
            }

            if (!byCode.TryGetValue(code, out var group) || group.N is null || group.Level != criterion.Level)
            {
                source.Report(path, "standard.unknownGroup", code);
            }
            else if (criterion.Rule is CountOfRule count && (count.K < 1 || count.K > group.N))
            {
                source.Report($"{path}.k", "standard.kAboveN", $"{count.K}", $"{group.N}");
            }
            else if (criterion.Rule is OneBreakRule && !group.Children.Any(child => child.Rule is RouteRule { Title: not null }))
            {
                source.Report($"{path}.routes", "standard.noRoutes", code);
            }
        }
    }

    private static string? Reference(Rule? rule) => rule switch
    {
        CountOfRule count => count.Group,
        OneBreakRule oneBreak => oneBreak.Routes,
        _ => null,
    };

    private static void CheckReach(
        Standard standard, Dictionary<string, Criterion> byCode, Func<string, string> pathOf, JsonSource source)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var top in standard.Criteria.Where(item => item.ParentCode is null && item.RequiredOn.Count > 0))
        {
            Reach(top, byCode, reached);
        }

        foreach (var criterion in standard.Criteria.Where(item => !reached.Contains(item.Code)))
        {
            source.Report(pathOf(criterion.Code), "standard.unreached", criterion.Code);
        }
    }

    private static void Reach(Criterion criterion, Dictionary<string, Criterion> byCode, HashSet<string> reached)
    {
        if (!reached.Add(criterion.Code))
        {
            return;
        }

        foreach (var child in criterion.Children)
        {
            Reach(child, byCode, reached);
        }

        if (Reference(criterion.Rule) is { } code && byCode.TryGetValue(code, out var group))
        {
            Reach(group, byCode, reached);
        }
    }
}
