using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>Reads one rule of the vocabulary; its field <c>is</c> names which.</summary>
internal static class RuleReader
{
    private static readonly Dictionary<string, Func<JsonFields, Rule>> Vocabulary = new(StringComparer.Ordinal)
    {
        ["finding"] = _ => new FindingRule(),
        ["track"] = _ => new TrackRule(),
        ["specialty"] = _ => new SpecialtyRule(),
        ["employment"] = ReadEmployment,
        ["subject"] = _ => new SubjectRule(),
        ["route"] = ReadRoute,
        ["technicalInstitute"] = _ => new TechnicalInstituteRule(),
        ["oneBreak"] = fields => new OneBreakRule(fields.RequiredText("routes"), fields.RequiredAtLeast("floorYears", 1)),
        ["records"] = ReadRecords,
        ["recommendations"] = ReadRecommendations,
        ["consent"] = _ => new ConsentRule(),
        ["countOf"] = fields => new CountOfRule(fields.RequiredText("group"), fields.RequiredAtLeast("k", 1)),
    };

    public static Rule? Read(JsonFields fields)
    {
        var name = fields.RequiredText("is");
        if (Vocabulary.TryGetValue(name, out var read))
        {
            return read(fields);
        }

        if (name.Length > 0)
        {
            fields.Report("is", "standard.unknownRule", name, string.Join(", ", Vocabulary.Keys.Order(StringComparer.Ordinal)));
        }

        return null;
    }

    private static EmploymentRule ReadEmployment(JsonFields fields)
    {
        fields.DemandItems("within");
        return new(fields.RequiredCodes<EmploymentKind>("within"), fields.AtLeast("freelanceYears", 0));
    }

    private static RouteRule ReadRoute(JsonFields fields)
    {
        var title = fields.Code<TitleLevel>("title");
        var years = fields.AtLeast("years", 1);
        if (title is null != years is null)
        {
            fields.Report(null, "standard.titleAndYears");
        }

        return new RouteRule(fields.RequiredCode<DegreeRung>("education"), title, years ?? 0, fields.AtLeast("probationYears", 1) ?? 0);
    }

    private static RecommendationsRule ReadRecommendations(JsonFields fields) =>
        new(fields.RequiredAtLeast("count", 1), fields.Code<TitleLevel>("titleAtLeast"), fields.Flag("nationalTalent") ?? false);

    private static RecordsRule ReadRecords(JsonFields fields)
    {
        fields.DemandItems("anyOf");
        return new(fields.RequiredObjects("anyOf", ReadAlternative));
    }

    private static RecordAlternative ReadAlternative(JsonFields fields)
    {
        fields.DemandItems("allOf");
        return new(fields.RequiredObjects("allOf", ReadTake));
    }

    private static RecordTake ReadTake(JsonFields fields)
    {
        var (totalOf, total) = ReadTotal(fields);
        var take = new RecordTake
        {
            Kinds = fields.Texts("kinds"),
            Where = fields.Object("where", ConditionReader.Read) ?? new AllConditions([]),
            AtLeast = fields.AtLeast("atLeast", 1) ?? 1,
            Deeds = fields.Flag("deeds") ?? false,
            TotalOf = totalOf,
            TotalFen = total,
            Substitute = fields.Object("substitute", ReadSubstitute),
        };
        if ((take.Deeds ? 1 : 0) + (take.TotalOf is null ? 0 : 1) + (take.Substitute is null ? 0 : 1) > 1)
        {
            fields.Report(null, "standard.oneMeasure");
        }

        return take;
    }

    private static (AchievementFact? Fact, long Fen) ReadTotal(JsonFields fields)
    {
        var contract = fields.AtLeast("totalContractYuan", 1);
        var tax = fields.AtLeast("totalTaxYuan", 1);
        if (contract is not null && tax is not null)
        {
            fields.Report("totalTaxYuan", "standard.oneTotal");
        }

        return (contract, tax) switch
        {
            ({ } yuan, _) => (AchievementFact.Contract, yuan * 100L),
            (_, { } yuan) => (AchievementFact.Tax, yuan * 100L),
            _ => (null, 0),
        };
    }

    private static RecordSubstitute ReadSubstitute(JsonFields fields) =>
        new(
            fields.Texts("kinds"),
            fields.Object("where", ConditionReader.Read) ?? new AllConditions([]),
            fields.AtLeast("atMost", 1) ?? 1);
}
