using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>
/// What a list tells is a function of what it shows: counted is what is shown, a filter leaves what shows the value, and an
/// order tells nothing of what is not shown. By every role, every list and every field of its <c>where</c> and <c>order</c>.
/// </summary>
[Collection(AccessYearCollection.Name)]
public sealed class AccessFilterTests(AccessYear prepared)
{
    private readonly AccessSchema _schema = AccessSchema.Of(prepared.Year);

    /// <summary>
    /// Lists of records with a filter or an order. Criteria and employers have no id, and whoever may list them sees all of them;
    /// the audit log grows by each reading.
    /// </summary>
    private IEnumerable<ObjectField> Lists => _schema.Schema.QueryType.Fields.Where(list =>
        list.Arguments.Any(argument => argument.Name is "where" or "order") && list.Type.Named.Name.EndsWith("Connection", StringComparison.Ordinal)
        && list.Name is not ("auditEntries" or "criteria" or "employers"));

    [Fact]
    public async Task Lists_Filtered_AreThoseOfTheShownThatShowTheValue()
    {
        var compared = 0;
        foreach (var list in Lists.Where(list => list.Arguments.Any(argument => argument.Name == "where")))
        {
            foreach (var (path, isEnum) in Leaves((InputObjectType)list.Arguments.Single(argument => argument.Name == "where").Type.Named, ""))
            {
                var shown = await ShownAsync(list, path, "");
                foreach (var (role, nodes) in shown)
                {
                    // One value that the role is shown, and one that only others are.
                    var own = nodes.Select(node => node.Value).OfType<string>().FirstOrDefault();
                    var others = shown.SelectMany(one => one.Value).Select(node => node.Value).OfType<string>().FirstOrDefault(value => nodes.All(node => node.Value != value));
                    foreach (var value in new[] { own, others }.OfType<string>())
                    {
                        var filtered = (await ShownAsync(list, path, Condition(path, isEnum ? value.Trim('"') : value), role)).Single().Value;
                        Assert.Equal(
                            (list.Name, path, role, value, string.Join(' ', nodes.Where(node => node.Value == value).Select(node => node.Id).Order())),
                            (list.Name, path, role, value, string.Join(' ', filtered.Select(node => node.Id).Order())));
                        compared++;
                    }
                }
            }
        }

        Assert.True(compared > 50, $"Only {compared} were compared.");
    }

    [Fact]
    public async Task Lists_Ordered_TellNothingBeyondWhatIsShown()
    {
        var compared = 0;
        foreach (var list in Lists.Where(list => list.Arguments.Any(argument => argument.Name == "order")))
        {
            foreach (var field in ((InputObjectType)list.Arguments.Single(argument => argument.Name == "order").Type.Named).Fields)
            {
                foreach (var (role, nodes) in await ShownAsync(list, field.Name, $", order: [{{ {field.Name}: ASC }}]"))
                {
                    // Where the same is shown, only the key decides.
                    Assert.All(nodes.GroupBy(node => node.Value), same => Assert.Equal(
                        (list.Name, field.Name, role, string.Join(' ', same.Select(node => node.Id).Order())),
                        (list.Name, field.Name, role, string.Join(' ', same.Select(node => node.Id)))));
                    compared++;
                }
            }
        }

        Assert.True(compared > 20, $"Only {compared} were compared.");
    }

    /// <summary>Arguments that are no filter: the number of an application that is not the caller's tells as little as none's.</summary>
    [Fact]
    public async Task Ballots_OfAForeignApplicationsNumber_AreLikeThoseOfNone()
    {
        const string document = "query($number: String) { ballots(applicationNumber: $number) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }";
        var number = await prepared.Year.WithAsync(db => db.Ballots.Select(ballot => ballot.Assignment.Application.Number).FirstAsync());
        using var counter = await StatementCounter.OfAsync(prepared.Year);
        var stranger = ReviewYear.As("stranger", Roles.Expert) with { ExpertId = AccessYear.Missing };

        var foreign = await prepared.Year.SendAsync(stranger, document, new { number });
        var statements = counter.Statements.ToList();
        var missing = await prepared.Year.SendAsync(stranger, document, new { number = "2025-9999" });

        Assert.Equal(0, foreign.At("ballots.totalCount").GetInt32());
        Assert.Equal(missing, foreign);
        Assert.Equal(statements, counter.Statements.Skip(statements.Count));
    }

    /// <summary>By role, what the list shows at the path: the keys of its records with the value as JSON, null where none is shown.</summary>
    private async Task<Dictionary<string, List<(int Id, string? Value)>>> ShownAsync(ObjectField list, string path, string arguments, string? only = null)
    {
        var document = $"{{ {list.Name}(first: 100{arguments}) {{ totalCount pageInfo {{ hasNextPage }} nodes {{ id {Selection(path)} }} }} }}";
        var shown = new Dictionary<string, List<(int, string?)>>(StringComparer.Ordinal);
        foreach (var role in Roles.All.Where(role => AccessSchema.IsFor(list, role) && (only ?? role) == role))
        {
            var answer = await prepared.Year.SendAsync(prepared.Owners[role], document);
            var page = answer.At(list.Name);
            Assert.False(page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
            Assert.Equal(page.GetProperty("totalCount").GetInt32(), page.GetProperty("nodes").GetArrayLength());
            shown.Add(role, [.. page.GetProperty("nodes").EnumerateArray().Select(node => (NodeIds.KeyOf(node.GetProperty("id").GetString()!), ValueAt(node, path)))]);
        }

        return shown;
    }

    private static string? ValueAt(JsonElement node, string path)
    {
        foreach (var step in path.Split('.'))
        {
            if (node.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            node = node.GetProperty(step);
        }

        return node.ValueKind == JsonValueKind.Null ? null : node.GetRawText();
    }

    private static string Selection(string path) => path.Split('.').Reverse().Aggregate("", (below, step) => below.Length == 0 ? step : $"{step} {{ {below} }}");

    private static string Condition(string path, string literal) =>
        $", where: {path.Split('.').Reverse().Aggregate($"{{ eq: {literal} }}", (below, step) => $"{{ {step}: {below} }}")}";

    /// <summary>The leaves that may be compared by eq, and whether their values are names. A time is shown in milliseconds and kept finer, so that it equals nothing shown.</summary>
    private static IEnumerable<(string Path, bool IsEnum)> Leaves(InputObjectType filter, string above) => filter.Fields
        .Where(field => field.Name is not ("and" or "or") && field.Type.Named.Name != "DateTimeOperationFilterInput")
        .SelectMany(field => ((InputObjectType)field.Type.Named).Fields.SingleOrDefault(operation => operation.Name == "eq") is { } eq
            ? [($"{above}{field.Name}", eq.Type.Named is EnumType)]
            : Leaves((InputObjectType)field.Type.Named, $"{above}{field.Name}."));
}
