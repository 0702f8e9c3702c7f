using System.Text.Json.Nodes;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Execution.Reference;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>
/// Laws of execution (specification, section 6) on random schemas, data and documents, against an executor that follows
/// the wording step by step.
/// </summary>
public sealed class SpecificationTests
{
    private const string Kinds =
        """
        type Query implements Linked { one: Named some: [Any] each: [Named!]! cat: Cat! text: String }
        interface Linked { one: Named }
        interface Named implements Linked { one: Named name: String! friends: [Named] }
        type Cat implements Named & Linked { one: Named name: String! friends: [Named] lives: [String!] rival: Dog }
        type Dog implements Named & Linked { one: Named name: String! friends: [Named] barks: String owner: Any }
        type Rock { weight: [[String]!] near: Any! }
        union Any = Cat | Dog | Rock
        """;

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(12)]
    public async Task Response_OfRandomSchemasAndData_IsTheSpecifications(int trouble)
    {
        var whole = 0;
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var sdl = RandomSdl.Write(random);
            whole += await CompareAsync(sdl, random, trouble, Everything, $"seed {seed}, trouble {trouble}") ? 1 : 0;
        }

        Assert.InRange(whole, 3, 60);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task Response_OfRandomDocuments_IsTheSpecifications(int trouble)
    {
        var whole = 0;
        for (var seed = 1; seed <= 250; seed++)
        {
            whole += await CompareAsync(Kinds, new Random(seed), trouble, (s, r) => new RandomDocument(s, r).Write(6), $"seed {seed}, trouble {trouble}") ? 1 : 0;
        }

        Assert.InRange(whole, 100, 250);
    }

    /// <summary>Compares answer and specification; whether there were data at all.</summary>
    private static async Task<bool> CompareAsync(
        string sdl, Random random, int trouble, Func<Schema, Random, (string, Dictionary<string, object?>)> write, string hint)
    {
        Row? root = null;
        var executor = RowServer.Create(sdl, () => root!);
        root = new RandomRows(executor.Schema, random, trouble).Make(executor.Schema.QueryType, 4);
        var (document, variables) = write(executor.Schema, random);
        var oracle = new SpecExecutor(executor.Schema, Parser.Parse(document, ParserOptions.Trusted), variables);
        var expected = oracle.Execute(root);

        var response = await executor.SendAsync(OperationRequest.From(document, variables));

        hint = $"{hint}\n{sdl}\n{document}\n{response.ToJsonString()}\n{expected?.ToJsonString()}";
        Assert.True(response.AsObject().ContainsKey("data"), hint);
        Assert.True(expected?.ToJsonString() == response["data"]?.ToJsonString(), hint);
        CompareErrors(oracle.Failures, response["errors"]?.AsArray() ?? [], hint);
        return expected is not null;
    }

    /// <summary>
    /// Each error names what failed, once; and each null that a failure made has an error. Further failures below the same
    /// null may go unmentioned, since their fields may be given up (section 6.4.4).
    /// </summary>
    private static void CompareErrors(IReadOnlyList<SpecFailure> failures, JsonArray errors, string hint)
    {
        var paths = errors.Select(e => "/" + string.Join('/', e!["path"]!.AsArray().Select(p => p!.ToString()))).ToList();
        Assert.True(paths.Count == paths.Distinct().Count(), hint);
        Assert.True(paths.TrueForAll(p => failures.Any(f => f.Path == p)), hint);
        Assert.True(failures.All(f => paths.Exists(p => failures.Any(g => g.Path == p && g.Null == f.Null) || IsBelow(p, f.Null))), hint);
        Assert.All(errors, e => Assert.NotEmpty(e!["locations"]!.AsArray()));
    }

    private static bool IsBelow(string path, string place) => path == place || path.StartsWith(place + "/", StringComparison.Ordinal);

    private static (string Text, Dictionary<string, object?> Variables) Everything(Schema schema, Random random) =>
        (AllOf(schema.QueryType), []);

    private static string AllOf(ObjectType type) =>
        $"{{ {string.Join(' ', type.Fields.Select(f => f.Type.Named is ObjectType below ? $"{f.Name} {AllOf(below)}" : f.Name))} }}";
}
