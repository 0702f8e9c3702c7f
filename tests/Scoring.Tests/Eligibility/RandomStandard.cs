using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// A small standard from a seed whose criteria want the same two kinds of record, with every way to count them: records,
/// deeds, totals, stand-ins, several takes at once; in one group or in two below one.
/// </summary>
internal sealed class RandomStandard
{
    private readonly Random _random;

    public RandomStandard(int seed, int criteria)
    {
        _random = new Random(seed);
        var items = Enumerable.Range(1, criteria).Select(NextCriterion).ToArray();
        Nested = criteria > 2 && _random.Next(2) == 0;
        var text = Envelope(Nested ? new JsonArray(Group("r.a", items[..2]), Group("r.b", items[2..])) : new JsonArray(items)).ToJsonString();
        Standard = StandardReader.Read(Encoding.UTF8.GetBytes(text), "random.json");
        Compiled = CompiledStandard.Compile(Standard);
    }

    public bool Nested { get; }

    public Standard Standard { get; }

    public CompiledStandard Compiled { get; }

    /// <summary>The criteria decided by records, in the standard's order.</summary>
    public IReadOnlyList<Criterion> Leaves => [.. Standard.Criteria.Where(criterion => criterion.Rule is not null)];

    public Dossier NextDossier(int records) => new()
    {
        TargetLevel = TitleLevel.Engineer,
        Specialty = "DEMONSTRATION",
        Track = Track.Regular,
        Achievements = [.. Enumerable.Range(1, records).Select(NextRecord)],
    };

    public Achievement NextRecord(int number) => Make.Record($"K{_random.Next(2) + 1}", $"r{number}") with
    {
        ProjectKey = _random.Next(3) == 0 ? $"p{_random.Next(2)}" : null,
        Rank = _random.Next(1, 4),
        Count = _random.Next(1, 4),
        ContractFen = 100 * _random.Next(1, 6),
        ObtainedOn = Make.Day.AddDays(_random.Next(30)),
    };

    private JsonObject NextCriterion(int number) => new()
    {
        ["code"] = $"r.item.{number.ToString(CultureInfo.InvariantCulture)}",
        ["clause"] = "1",
        ["label"] = Label(),
        ["rule"] = new JsonObject
        {
            ["is"] = "records",
            ["anyOf"] = Some(2, () => new JsonObject { ["allOf"] = Some(_random.Next(3) == 0 ? 2 : 1, NextTake) }),
        },
    };

    private JsonObject NextTake()
    {
        var take = new JsonObject { ["kinds"] = NextKinds(), ["atLeast"] = _random.Next(1, 4) };
        if (_random.Next(2) == 0)
        {
            take["where"] = new JsonObject { ["rankAtMost"] = _random.Next(1, 3) };
        }

        switch (_random.Next(5))
        {
            case 0:
                take["deeds"] = true;
                break;
            case 1:
                take["totalContractYuan"] = _random.Next(2, 12);
                break;
            case 2:
                take["substitute"] = new JsonObject { ["kinds"] = NextKinds(), ["atMost"] = 1 };
                break;
        }

        return take;
    }

    private JsonArray NextKinds() => _random.Next(3) switch { 0 => ["K1"], 1 => ["K2"], _ => ["K1", "K2"] };

    private JsonArray Some(int most, Func<JsonObject> make) => [.. Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => (JsonNode)make())];

    private JsonObject Group(string code, JsonObject[] items) => new()
    {
        ["code"] = code,
        ["clause"] = "1",
        ["label"] = Label(),
        ["k"] = _random.Next(1, items.Length + 1),
        ["criteria"] = new JsonArray(items),
    };

    private JsonObject Envelope(JsonArray items) => new()
    {
        ["code"] = "random",
        ["version"] = "1",
        ["title"] = Label(),
        ["source"] = new JsonObject { ["document"] = "演示", ["issuers"] = new JsonArray("演示"), ["issuedOn"] = "2026-01-01" },
        ["specialties"] = new JsonArray(new JsonObject { ["code"] = "DEMONSTRATION", ["clause"] = "1", ["label"] = Label() }),
        ["kinds"] = new JsonArray(Kind("K1"), Kind("K2")),
        ["common"] = new JsonArray(),
        ["levels"] = new JsonArray(new JsonObject
        {
            ["level"] = "ENGINEER",
            ["clause"] = "1",
            ["label"] = Label(),
            ["tracks"] = new JsonArray("REGULAR"),
            ["criteria"] = new JsonArray(new JsonObject
            {
                ["code"] = "r.all",
                ["clause"] = "1",
                ["label"] = Label(),
                ["block"] = "ACHIEVEMENT",
                ["k"] = _random.Next(2, items.Count + 1),
                ["criteria"] = items,
            }),
        }),
    };

    private static JsonObject Kind(string code) => new()
    {
        ["code"] = code,
        ["label"] = Label(),
        ["facts"] = new JsonArray("RANK", "COUNT", "CONTRACT"),
    };

    private static JsonObject Label() => new() { ["zh"] = "演示", ["en"] = "Demonstration" };
}
