using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>
/// Reads what a record must fulfil: an object whose fields are conditions that all apply, such as
/// <c>{ "roleAtLeast": "MAIN_CONTRIBUTOR", "rankAtMost": 7, "confirmed": ["BENEFIT"] }</c>.
/// </summary>
internal static class ConditionReader
{
    private const long FenPerYuan = 100;

    public static RecordCondition Read(JsonFields fields)
    {
        fields.DemandItems("clientIn", "issuerIn", "confirmed", "anyOf", "allOf");
        var all = new List<RecordCondition>();
        AddOrdinals(fields, all);
        AddNumbers(fields, all);
        AddFlags(fields, all);
        foreach (var fact in fields.Codes<AchievementFact>("confirmed"))
        {
            all.Add(new FactCondition(fact, FactComparison.Confirmed, 0));
        }

        AddNested(fields, all);
        return all.Count == 1 ? all[0] : new AllConditions(all);
    }

    private static void AddOrdinals(JsonFields fields, List<RecordCondition> all)
    {
        AddCode<ContributionRole>(fields, all, "roleAtLeast", AchievementFact.Role);
        AddCode<Tier>(fields, all, "tierAtLeast", AchievementFact.Tier);
        AddCode<ProjectStanding>(fields, all, "standingAtLeast", AchievementFact.Standing);
        AddCode<IncidentSeverity>(fields, all, "severityAtLeast", AchievementFact.Severity);
        AddCode<StandardClass>(fields, all, "standardClassAtLeast", AchievementFact.StandardClass);
        AddCode<Tier>(fields, all, "instructedByAtLeast", AchievementFact.InstructedBy);
        AddCode<Tier>(fields, all, "adoptedByGovernmentAtLeast", AchievementFact.AdoptedByGovernment);
        AddCode<Tier>(fields, all, "adoptedByCyberspaceAuthorityAtLeast", AchievementFact.AdoptedByCyberspaceAuthority);
        AddCode<Tier>(fields, all, "recognisedByAtLeast", AchievementFact.RecognisedBy);
        AddOneOf<ClientKind>(fields, all, "clientIn", AchievementFact.Client);
        AddOneOf<IssuerKind>(fields, all, "issuerIn", AchievementFact.Issuer);
    }

    private static void AddNumbers(JsonFields fields, List<RecordCondition> all)
    {
        AddNumber(fields, all, "rankAtMost", AchievementFact.Rank, FactComparison.AtMost, least: 1);
        AddNumber(fields, all, "gradeAtMost", AchievementFact.Grade, FactComparison.AtMost, least: 1);
        AddNumber(fields, all, "gradeAtLeast", AchievementFact.Grade, FactComparison.AtLeast, least: 1);
        AddNumber(fields, all, "contractYuanAtLeast", AchievementFact.Contract, FactComparison.AtLeast, least: 0, FenPerYuan);
        AddNumber(fields, all, "taxYuanAtLeast", AchievementFact.Tax, FactComparison.AtLeast, least: 0, FenPerYuan);
        if (fields.AtLeast("obtainedWithinYears", 1) is { } years)
        {
            all.Add(new RecentCondition(years));
        }
    }

    private static void AddFlags(JsonFields fields, List<RecordCondition> all)
    {
        AddFlag(fields, all, "issued", AchievementFact.Issued);
        AddFlag(fields, all, "withinQuota", AchievementFact.WithinQuota);
        AddFlag(fields, all, "correspondingAuthor", AchievementFact.CorrespondingAuthor);
    }

    private static void AddNested(JsonFields fields, List<RecordCondition> all)
    {
        if (fields.Has("anyOf"))
        {
            all.Add(new AnyConditions(fields.Objects("anyOf", Read)));
        }

        if (fields.Has("allOf"))
        {
            all.Add(new AllConditions(fields.Objects("allOf", Read)));
        }
    }

    private static void AddCode<T>(JsonFields fields, List<RecordCondition> all, string name, AchievementFact fact)
        where T : struct, Enum
    {
        if (fields.Code<T>(name) is { } code)
        {
            all.Add(new FactCondition(fact, FactComparison.AtLeast, Convert.ToInt64(code, null)));
        }
    }

    private static void AddOneOf<T>(JsonFields fields, List<RecordCondition> all, string name, AchievementFact fact)
        where T : struct, Enum
    {
        if (fields.Has(name))
        {
            var bits = fields.Codes<T>(name).Aggregate(0L, (set, code) => set | (1L << Convert.ToInt32(code, null)));
            all.Add(new FactCondition(fact, FactComparison.OneOf, bits));
        }
    }

    private static void AddNumber(
        JsonFields fields, List<RecordCondition> all, string name, AchievementFact fact, FactComparison comparison, long least, long unit = 1)
    {
        if (fields.Number(name) is not { } number)
        {
            return;
        }

        if (number < least || number > long.MaxValue / FenPerYuan)
        {
            fields.Report(name, "standard.outOfRange");
            return;
        }

        all.Add(new FactCondition(fact, comparison, number * unit));
    }

    private static void AddFlag(JsonFields fields, List<RecordCondition> all, string name, AchievementFact fact)
    {
        if (fields.Flag(name) is not { } flag)
        {
            return;
        }

        if (!flag)
        {
            fields.Report(name, "standard.onlyTrue");
        }

        all.Add(new FactCondition(fact, FactComparison.AtLeast, 1));
    }
}
