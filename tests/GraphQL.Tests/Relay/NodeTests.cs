using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Relay;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Relay;

/// <summary>Global object identification: <c>node</c>, <c>nodes</c>, and ids that belong to one type.</summary>
public sealed class NodeTests
{
    private static readonly string Brand1 = NodeId.Format("Brand", 1);
    private static readonly string Brand2 = NodeId.Format("Brand", 2);
    private static readonly string Box1 = NodeId.Format("Box", "one");
    private static readonly string Tin1 = NodeId.Format("Tin", 1);

    private readonly IRequestExecutor _executor = Server.Query<Root>(b => b
        .AddAuthorization()
        .AddGlobalObjectIdentification(o => o.MaxAllowedNodeBatchSize = 5)
        .AddType(typeof(BoxType))
        .AddType(typeof(TinType)));

    [Fact]
    public void Types_OfEachKindOfNode_ImplementTheInterface()
    {
        Assert.Equal("type Brand implements Node {\n  id: ID!\n  name: String!\n  parentId: ID\n  boxIds: [ID!]!\n}", _executor.PrintedType("Brand"));
        Assert.StartsWith("type Box implements Node {\n  id: ID!", _executor.PrintedType("Box"), StringComparison.Ordinal);
        Assert.StartsWith("type Tin implements Node {\n  id: ID!", _executor.PrintedType("Tin"), StringComparison.Ordinal);
        Assert.Equal("interface Node {\n  id: ID!\n}", _executor.PrintedType("Node"));
    }

    [Fact]
    public async Task Node_ByResolverOfTheQueryClass_IsFound() =>
        Assert.Equal(
            $$$"""{"node":{"__typename":"Brand","id":"{{{Brand1}}}","name":"Brand 1"}}""",
            await _executor.DataAsync("query ($id: ID!) { node(id: $id) { __typename id ... on Brand { name } } }", ("id", Brand1)));

    [Fact]
    public async Task Node_ByTextIdentifier_IsFound() =>
        Assert.Equal($$$"""{"node":{"id":"{{{Box1}}}","size":3}}""", await _executor.DataAsync($$$"""{ node(id: "{{{Box1}}}") { id ... on Box { size } } }"""));

    [Fact]
    public async Task Node_ByResolverOfItsExtension_IsFoundAndNoField()
    {
        Assert.Equal($$$"""{"node":{"id":"{{{Tin1}}}"}}""", await _executor.DataAsync($$$"""{ node(id: "{{{Tin1}}}") { id } }"""));
        Assert.DoesNotContain("tinById", _executor.PrintedType("Tin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Node_ThatDoesNotExist_IsNull() =>
        Assert.Equal("""{"node":null}""", await _executor.DataAsync($$$"""{ node(id: "{{{NodeId.Format("Brand", 99)}}}") { id } }"""));

    [Fact]
    public async Task Node_OfATypeThatIsNone_IsRefused()
    {
        var id = NodeId.Format("Nothing", 1);

        Assert.Equal($$$"""{"node":null} | /node: The id "{{{id}}}" is not that of a node.""", await _executor.OutcomeAsync($$$"""{ node(id: "{{{id}}}") { id } }"""));
    }

    [Fact]
    public async Task Nodes_OfSeveralTypes_KeepTheirPlaces()
    {
        var outcome = await _executor.OutcomeAsync($$$"""{ nodes(ids: ["{{{Brand2}}}", "{{{Box1}}}", "bad", "{{{NodeId.Format("Brand", 99)}}}", "{{{Brand1}}}"]) { __typename id } }""");

        Assert.Equal(
            $$$"""{"nodes":[{"__typename":"Brand","id":"{{{Brand2}}}"},{"__typename":"Box","id":"{{{Box1}}}"},null,null,{"__typename":"Brand","id":"{{{Brand1}}}"}]} | /nodes/2: The id "bad" is not valid.""",
            outcome);
    }

    [Fact]
    public async Task Nodes_MoreThanAllowed_AreRefused() =>
        Assert.Equal(
            "null | /nodes: At most 5 nodes can be fetched at once; 6 were asked for.",
            await _executor.OutcomeAsync("""{ nodes(ids: ["1", "2", "3", "4", "5", "6"]) { id } }"""));

    [Fact]
    public async Task Node_WhoseResolverIsGuarded_IsGuarded()
    {
        var executor = Server.Query<GuardedRoot>(b => b.AddAuthorization().AddGlobalObjectIdentification());

        var response = await executor.SendAsync($$$"""{ node(id: "{{{Brand1}}}") { id } }""");

        Assert.Equal(ExecutionErrorCodes.NotAuthenticated, (string)response["errors"]![0]!["extensions"]!["code"]!);
    }

    [Fact]
    public async Task Argument_OfANodeResolver_TakesTheOpaqueId() =>
        Assert.Equal("""{"brand":{"name":"Brand 2"}}""", await _executor.DataAsync($$$"""{ brand(id: "{{{Brand2}}}") { name } }"""));

    [Fact]
    public async Task Argument_WithAnotherTypesId_IsRefused() =>
        Assert.Equal(
            $$$"""{"brand":null} | /brand: Argument "id" has invalid value. The id "{{{Box1}}}" is that of a Box, not of a Brand.""",
            await _executor.OutcomeAsync($$$"""{ brand(id: "{{{Box1}}}") { name } }"""));

    [Fact]
    public async Task IdArguments_SingleNullableAndLists_AreRead() =>
        Assert.Equal(
            """{"sum":6,"nothing":0}""",
            await _executor.DataAsync(
                $$$"""query ($b: [ID!]!) { sum(one: "{{{Brand1}}}", maybe: "{{{Brand2}}}", many: $b) nothing: sum(one: "{{{NodeId.Format("Brand", 0)}}}", maybe: null, many: []) }""",
                ("b", new[] { Brand1, Brand2 })));

    [Fact]
    public async Task IdInAnInputObject_IsReadAndChecked()
    {
        Assert.Equal("""{"find":1}""", await _executor.DataAsync("query ($f: FindInput!) { find(input: $f) }", ("f", new Dictionary<string, object?> { ["brandId"] = Brand1 })));
        Assert.Contains(
            "is that of a Box, not of a Brand.",
            await _executor.OutcomeAsync("query ($f: FindInput!) { find(input: $f) }", ("f", new Dictionary<string, object?> { ["brandId"] = Box1 })),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task IdFields_OfOtherTypes_AreOpaqueToo() =>
        Assert.Equal(
            $$$"""{"brand":{"parentId":"{{{Brand1}}}","boxIds":["{{{NodeId.Format("Box", 4)}}}","{{{NodeId.Format("Box", 5)}}}"]},"none":{"parentId":null}}""",
            await _executor.DataAsync($$$"""{ brand(id: "{{{Brand2}}}") { parentId boxIds } none: brand(id: "{{{Brand1}}}") { parentId } }"""));

    public sealed record Brand(int Id, string Name)
    {
        [ID<Brand>]
        public int? ParentId => Id == 2 ? 1 : null;

        [ID("Box")]
        public IReadOnlyList<int> BoxIds => [4, 5];
    }

    public sealed record Box(string Id)
    {
        public int Size => Id.Length;
    }

    [ObjectType<Box>]
    public static class BoxType
    {
        [NodeResolver]
        public static Task<Box?> GetAsync(string id) => Task.FromResult<Box?>(new Box(id));
    }

    public sealed record Tin(int Id);

    [ObjectType<Tin>]
    public static class TinType
    {
        [NodeResolver]
        public static Tin? GetTinById(int id) => new(id);
    }

    public sealed record Find([property: ID<Brand>] int BrandId);

    public sealed class Root
    {
        [NodeResolver]
        public static async Task<Brand?> GetBrandAsync(int id)
        {
            await Task.Yield();
            return id is 1 or 2 ? new Brand(id, $"Brand {id}") : null;
        }

        public static int GetSum([ID<Brand>] int one, [ID<Brand>] int? maybe, [ID<Brand>] IReadOnlyList<int> many) => one + (maybe ?? 0) + many.Sum();

        public static int GetFind(Find input) => input.BrandId;
    }

    public sealed class GuardedRoot
    {
        [NodeResolver]
        [Authorize]
        public static Brand? GetBrand(int id) => new(id, "guarded");
    }
}
