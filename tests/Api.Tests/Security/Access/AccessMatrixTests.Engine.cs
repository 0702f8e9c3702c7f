using System.Globalization;
using System.Text;
using System.Text.Json;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Security.Access;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>
/// Every operation and every field of the schema, by every role and by nobody, over own, foreign and missing records. What
/// comes out is the reviewed table beside this class; the laws below hold whatever the table says.
/// </summary>
[Collection(AccessYearCollection.Name)]
public sealed class AccessMatrixTests(AccessYear prepared)
{
    private const string Nobody = "nobody";
    private const int Depth = 2;

    /// <summary>How many of the shortest ways to a type are tried.</summary>
    private const int Ways = 4;

    private readonly AccessSchema _schema = AccessSchema.Of(prepared.Year);

    [Fact]
    public async Task Queries_ByEveryRole_AnswerAsTheTableSays()
    {
        var table = new StringBuilder(Head("Query", "own, foreign and missing record; one sign where the field names no record"));
        foreach (var field in _schema.Schema.QueryType.Fields)
        {
            var cells = new List<string> { await CellAsync(field, Nobody) };
            foreach (var role in Roles.All)
            {
                cells.Add(await CellAsync(field, role));
            }

            table.AppendLine(CultureInfo.InvariantCulture, $"| {field.Name} | {string.Join(" | ", cells)} |");
        }

        table.ToString().MatchSnapshot("access-queries.md");
    }

    /// <summary>Of each type what each role may see; the fields that differ from their type stand below it.</summary>
    [Fact]
    public void Types_ByRole_AreAsTheTableSays()
    {
        var table = new StringBuilder(Head("Type | records", "by the rule of the type, and of each field that differs", nobody: false));
        foreach (var type in _schema.Types.Where(type => !AccessSchema.IsFrame(type) && !_schema.IsRoot(type)))
        {
            var usual = type.Fields.GroupBy(field => Cells(field)).OrderByDescending(group => group.Count()).First().Key;
            table.AppendLine(CultureInfo.InvariantCulture, $"| {type.Name} | {AccessRules.Find(type.Name, "")!.Resource} | {usual} |");
            foreach (var field in type.Fields.Where(field => Cells(field) != usual))
            {
                table.AppendLine(CultureInfo.InvariantCulture, $"| {type.Name}.{field.Name} | | {Cells(field)} |");
            }
        }

        table.ToString().MatchSnapshot("access-types.md");
    }

    /// <summary>
    /// A field is given to the roles that it names and refused to all others, wherever they meet it: at own records, and at the
    /// end of the shortest ways to every type that the role may see. What no way led to is listed with the reason.
    /// </summary>
    [Fact]
    public async Task Fields_ByEveryRole_AreShownOrRefusedByTheirRule()
    {
        var unmet = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var role in Roles.All)
        {
            var places = await ShowAsync(role);
            Assert.NotEmpty(places);
            foreach (var type in AccessPaths.TypesOpenTo(_schema, role).Where(type => !places.ContainsKey(type.Name)))
            {
                if (!await SeekAsync(role, type, places))
                {
                    unmet.TryAdd(type.Name, []);
                    unmet[type.Name].Add(role);
                }
            }

            foreach (var (type, (root, path)) in places)
            {
                await RefuseAsync(role, (ObjectType)_schema.Schema.FindType(type)!, root, path);
            }
        }

        var text = new StringBuilder("Types that a role may see and that nothing of the year led it to, with the reason.\n");
        foreach (var (type, roles) in unmet)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{type} ({string.Join(", ", roles)}): {UnmetTypes.Reasons.GetValueOrDefault(type)}");
        }

        text.ToString().MatchSnapshot("access-types-not-reached");
        Assert.Equal(UnmetTypes.Reasons.Keys.Order(StringComparer.Ordinal), unmet.Keys);
    }

    /// <summary>A record that is not the caller's is answered for like one that is not there, by the same statements.</summary>
    [Fact]
    public async Task Queries_OfForeignRecords_AreLikeOnesThatAreNotThere()
    {
        using var counter = await StatementCounter.OfAsync(prepared.Year);
        var compared = 0;
        foreach (var field in _schema.Schema.QueryType.Fields.Where(NamesARecord))
        {
            foreach (var role in Roles.All.Where(role => AccessSchema.IsFor(field, role) && IsOwn(field, role)))
            {
                var foreign = await StatementsAsync(counter, prepared.Others[role], field, role, missing: false);
                var missing = await StatementsAsync(counter, prepared.Others[role], field, role, missing: true);
                Assert.True(foreign == missing, $"{role} {field.Name}:\n{foreign}\n---\n{missing}");
                compared++;
            }
        }

        Assert.True(compared > 10, $"Only {compared} were compared.");
    }

    /// <summary>node(id:) and nodes(ids:) open no other way to a record than its own field.</summary>
    [Fact]
    public async Task Nodes_ByEveryRole_AnswerAsTheFieldOfTheirTypeDoes()
    {
        var nodes = _schema.Schema.GetPossibleTypes((InterfaceType)_schema.Schema.FindType("Node")!);
        foreach (var field in _schema.Schema.QueryType.Fields.Where(field => nodes.Any(type => type == field.Type.Named) && NamesARecord(field)))
        {
            var type = field.Type.Named.Name;
            foreach (var (role, caller, missing) in Callers(field))
            {
                var id = missing ? NodeIds.Of(type, AccessYear.Missing) : prepared.IdOf(type);
                var own = AccessAnswer.Of(await prepared.Year.SendAsync(caller, $"{{ {field.Name}(id: \"{id}\") {{ __typename }} }}"));

                Assert.Equal((role, type, own), (role, type, AccessAnswer.Of(await prepared.Year.SendAsync(caller, $"{{ node(id: \"{id}\") {{ __typename }} }}"))));
                Assert.Equal((role, type, own), (role, type, AccessAnswer.Of(await prepared.Year.SendAsync(caller, $"{{ nodes(ids: [\"{id}\"]) {{ __typename }} }}"))));
            }
        }
    }

    private static bool NamesARecord(ObjectField field) => field.Arguments.Any(argument =>
        argument.IsRequired && AccessDocuments.SubjectOf(argument.Name, argument.Type) is not null) && field.Name is not ("node" or "nodes");

    /// <summary>Whether a role sees only the own records of what the field gives.</summary>
    private static bool IsOwn(ObjectField field, string role)
    {
        var resource = AccessRules.Find(field.Type.Named.Name, "")?.Resource ?? Resource.Open;
        return resource is Resource.Person or Resource.Dossier or Resource.Assignment or Resource.Ballot or Resource.Round
            && !ReviewYear.As("someone", role).SeesAll(resource);
    }

    private static string Cells(ObjectField field) =>
        string.Join(" | ", Roles.All.Select(role => AccessSchema.IsFor(field, role) ? AccessAnswer.Given : AccessAnswer.Refused));

    private static string Head(string first, string legend, bool nobody = true)
    {
        var columns = $"{first}{(nobody ? " | nobody" : "")} | {string.Join(" | ", Roles.All)}";
        var rule = string.Join("|", Enumerable.Repeat("---", columns.Split('|').Length));
        return $"{AccessAnswer.Given} given, {AccessAnswer.Absent} as if not there, {AccessAnswer.Refused} refused: {legend}.\n\n| {columns} |\n|{rule}|\n";
    }

    private async Task<string> CellAsync(ObjectField field, string role)
    {
        if (role == Nobody)
        {
            return AccessAnswer.Of(await SendAsync(Caller.Anonymous, field, role, missing: false));
        }

        var own = AccessAnswer.Of(await SendAsync(Owner(field, role), field, role, missing: false));
        // node(id:) asks what the type of the record asks.
        Assert.True(field.Name is "node" or "nodes" || (own == AccessAnswer.Refused) != AccessSchema.IsFor(field, role), $"{role} {field.Name}: {own}");
        if (!NamesARecord(field) || own == AccessAnswer.Refused)
        {
            return own;
        }

        var foreign = AccessAnswer.Of(await SendAsync(prepared.Others[role], field, role, missing: false));
        return own + foreign + AccessAnswer.Of(await SendAsync(prepared.Others[role], field, role, missing: true));
    }

    private Caller Owner(ObjectField field, string role) =>
        role == Roles.Expert && field.Arguments.Any(argument => argument.Name == "roundId") | field.Type.Named.Name == "VotingRound" ? prepared.Member : prepared.Owners[role];

    private IEnumerable<(string Role, Caller Caller, bool Missing)> Callers(ObjectField field) =>
        Roles.All.SelectMany(role => new[] { (role, Owner(field, role), false), (role, prepared.Others[role], false), (role, prepared.Others[role], true) })
            .Prepend((Nobody, Caller.Anonymous, false));

    private Task<string> SendAsync(Caller caller, ObjectField field, string role, bool missing) =>
        prepared.Year.SendAsync(caller, $"{{ {AccessDocuments.Field(field, AccessDocuments.Selection(field.Type, role, 0), Id(missing))} }}");

    private Func<string, string> Id(bool missing) => type => missing ? NodeIds.Of(type, AccessYear.Missing) : prepared.IdOf(type);

    private async Task<string> StatementsAsync(StatementCounter counter, Caller caller, ObjectField field, string role, bool missing)
    {
        var before = counter.Statements.Count;
        var answer = await SendAsync(caller, field, role, missing);
        return string.Join("\n", counter.Statements.Skip(before).Append(answer));
    }

    /// <summary>Asks for all that the role may see: nothing of it is refused. The types met, each with a place where.</summary>
    private async Task<Dictionary<string, (ObjectField Root, string Path)>> ShowAsync(string role)
    {
        var places = new Dictionary<string, (ObjectField, string)>(StringComparer.Ordinal);
        foreach (var field in _schema.Schema.QueryType.Fields.Where(field => AccessSchema.IsFor(field, role) && field.Type.Named is not InterfaceType))
        {
            await AskAsync(role, field, $"{{ {AccessDocuments.Field(field, AccessDocuments.Selection(field.Type, role, Depth), Id(missing: false))} }}", places);
        }

        return places;
    }

    /// <summary>Asks for the type at the end of the shortest ways to it. Whether it was met.</summary>
    private async Task<bool> SeekAsync(string role, ObjectType type, Dictionary<string, (ObjectField Root, string Path)> places)
    {
        foreach (var (root, path) in AccessPaths.To(_schema, type, role, Ways))
        {
            await AskAsync(role, root, Document(root, AccessPaths.Along(path, AccessDocuments.Selection(type, role, 0))), places);
            if (places.ContainsKey(type.Name))
            {
                return true;
            }
        }

        return false;
    }

    private async Task AskAsync(string role, ObjectField field, string document, Dictionary<string, (ObjectField Root, string Path)> places)
    {
        var answer = await prepared.Year.SendAsync(Owner(field, role), document);
        using var parsed = JsonDocument.Parse(answer);
        Assert.False(parsed.RootElement.TryGetProperty("errors", out var errors) && errors[0].GetProperty("extensions").GetProperty("code").GetString() != "NOT_FOUND", $"{role} {field.Name}: {answer}");
        if (parsed.RootElement.TryGetProperty("data", out var data) && data.ValueKind != JsonValueKind.Null)
        {
            foreach (var (type, _, path) in AccessAnswer.Shown(data.GetProperty(field.Name), ""))
            {
                places.TryAdd(type, (field, path));
            }
        }
    }

    /// <summary>The query, of lists more than their first record.</summary>
    private string Document(ObjectField field, string selection) =>
        $"{{ {AccessDocuments.Field(field, selection, Id(missing: false)).Replace("(first: 1)", "(first: 20)", StringComparison.Ordinal)} }}";

    /// <summary>Asks, where the type was met, for each of its fields that is not for the role.</summary>
    private async Task RefuseAsync(string role, ObjectType type, ObjectField root, string path)
    {
        foreach (var field in type.Fields.Where(field => !AccessSchema.IsFor(field, role) && field.Arguments.All(argument => !argument.IsRequired)))
        {
            var selection = $"{{ {field.Name} {(field.Type.Named is CompositeType ? "{ __typename }" : "")} }}";
            foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries).Reverse())
            {
                selection = $"{{ {step} {selection} }}";
            }

            var answer = await prepared.Year.SendAsync(Owner(root, role), Document(root, selection));

            Assert.True(answer.ErrorCode() == "AUTH_NOT_AUTHORIZED", $"{role} {type.Name}.{field.Name}: {answer}");
        }
    }
}
