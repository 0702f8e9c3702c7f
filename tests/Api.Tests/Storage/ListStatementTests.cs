using System.Text;
using System.Text.Json;
using ScoringPlatform.Api.Security;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>
/// Every list of the query root, with all that can be asked of its items two levels down: whatever the number of rows, each
/// statement is sent once for a level, never once for a row.
/// </summary>
public sealed class ListStatementTests(ScoredYearFixture scored) : IClassFixture<ScoredYearFixture>
{
    private const string Introspection = """
        {
          __schema {
            types {
              name
              kind
              fields { name args { defaultValue type { kind } } type { ...T } }
            }
          }
        }
        fragment T on __Type { name ofType { name ofType { name ofType { name ofType { name ofType { name } } } } } }
        """;

    /// <summary>The same statement may serve two levels and, for each, two kinds of parent.</summary>
    private const int TimesOfAStatement = 3;

    private Dictionary<string, JsonElement> _types = [];

    private ReviewYear Year => scored.Year;

    [Fact]
    public async Task Lists_OfTheRoot_NeverCostAStatementForARow()
    {
        var schema = await Year.SendAsync(Year.Office, Introspection);
        _types = schema.At("__schema.types").EnumerateArray().ToDictionary(type => type.GetProperty("name").GetString()!);
        var lists = FieldsOf("Query").Where(field => NameOf(field.GetProperty("type")).EndsWith("Connection", StringComparison.Ordinal)).ToList();
        Assert.InRange(lists.Count, 12, 100);
        using var counter = await StatementCounter.OfAsync(Year);

        var repeated = new List<string>();
        foreach (var list in lists)
        {
            var name = list.GetProperty("name").GetString()!;
            var statements = await StatementsOfAsync(counter, name, $"{{ {name}(first: 20{Needed(list)}) {{ totalCount nodes {{ {Selection(ItemOf(list))} }} }} }}");
            Assert.NotEmpty(statements);
            repeated.AddRange(statements.GroupBy(text => text).Where(same => same.Count() > TimesOfAStatement)
                .Select(same => $"{name}: {same.Count()} times {same.Key}"));
        }

        Assert.Empty(repeated);
    }

    /// <summary>The statements of the list, asked for by the first caller who sees it; single fields may stay closed.</summary>
    private async Task<IReadOnlyList<string>> StatementsOfAsync(StatementCounter counter, string list, string document)
    {
        var applicant = ReviewYear.As("applicant", Roles.Applicant) with { ApplicantId = await Year.ApplicantOfAsync(0) };
        foreach (var caller in new[] { Year.Office, Year.Authority, Year.Expert(0), Year.Auditor, ReviewYear.As("admin", Roles.Admin), applicant })
        {
            var before = counter.Statements.Count;
            using var answer = JsonDocument.Parse(await Year.SendAsync(caller, document));
            if (answer.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
                && data.GetProperty(list).ValueKind == JsonValueKind.Object)
            {
                // Each dossier that is opened has its entry in the log, and Entity Framework inserts one row at a time into SQLite.
                return [.. counter.Statements.Skip(before).Where(text => !text.StartsWith("INSERT INTO \"AuditEntries\"", StringComparison.Ordinal))];
            }
        }

        throw new InvalidOperationException($"Nobody sees the list {list}.");
    }

    private string ItemOf(JsonElement list) =>
        NameOf(FieldsOf(NameOf(list.GetProperty("type"))).Single(field => field.GetProperty("name").GetString() == "nodes").GetProperty("type"));

    /// <summary>All leaves of a type and those of the objects right below it; fields that need arguments are left out.</summary>
    private string Selection(string type, int depth = 2)
    {
        var text = new StringBuilder();
        foreach (var field in FieldsOf(type).Where(NeedsNothing))
        {
            var of = _types[NameOf(field.GetProperty("type"))];
            var name = field.GetProperty("name").GetString();
            if (of.GetProperty("kind").GetString() is "SCALAR" or "ENUM")
            {
                text.Append(name).Append(' ');
            }
            else if (depth > 1 && of.GetProperty("kind").GetString() == "OBJECT" && Selection(NameOf(field.GetProperty("type")), depth - 1) is { Length: > 0 } below)
            {
                text.Append(name).Append(" { ").Append(below).Append("} ");
            }
        }

        return text.ToString();
    }

    private JsonElement.ArrayEnumerator FieldsOf(string type) => _types[type].GetProperty("fields").EnumerateArray();

    /// <summary>The year, where the list cannot be asked for without one.</summary>
    private string Needed(JsonElement list) =>
        NeedsNothing(list) ? "" : $", cycleId: \"{NodeIds.Of("ReviewCycle", Year.CycleId)}\"";

    private static bool NeedsNothing(JsonElement field) => field.GetProperty("args").EnumerateArray().All(argument =>
        argument.GetProperty("type").GetProperty("kind").GetString() != "NON_NULL" || argument.GetProperty("defaultValue").ValueKind != JsonValueKind.Null);

    private static string NameOf(JsonElement type) =>
        type.GetProperty("name").GetString() ?? NameOf(type.GetProperty("ofType"));
}
