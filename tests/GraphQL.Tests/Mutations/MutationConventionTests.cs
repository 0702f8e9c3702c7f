using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Mutations;

/// <summary>Mutation conventions: one input, a payload, and typed errors from exceptions.</summary>
public sealed class MutationConventionTests
{
    private readonly IRequestExecutor _executor =
        Server.Create(b => b.AddQueryType<Root>().AddMutationType<Changes>().AddMutationConventions(applyToAllMutations: true));

    [Theory]
    [InlineData("rename(input: RenameInput!): RenamePayload! @cost(weight: \"10\")")]
    [InlineData("touch: TouchPayload!")]
    [InlineData("wrapped(input: ItemInput!): WrappedPayload!")]
    [InlineData("named(input: NamedInput!): NamedPayload!")]
    [InlineData("plain(id: Int!): Item!")]
    [InlineData("own: OwnPayload!")]
    public void Mutation_OfEachShape_IsPrinted(string expected) =>
        Assert.Contains($"\n  {expected}", _executor.PrintedType("Mutation"), StringComparison.Ordinal);

    [Theory]
    [InlineData("RenameInput", "input RenameInput {\n  id: Int!\n  note: String\n  name: String! = \"unnamed\"\n}")]
    [InlineData("RenamePayload", "type RenamePayload {\n  item: Item\n  errors: [RenameError!]\n}")]
    [InlineData("RenameError", "union RenameError = ItemNotFoundError | TooLongError | TakenError")]
    [InlineData("ItemNotFoundError", "type ItemNotFoundError implements Error {\n  message: String!\n  itemId: Int!\n}")]
    [InlineData("TooLongError", "type TooLongError implements Error {\n  message: String!\n}")]
    [InlineData("TakenError", "type TakenError implements Error {\n  message: String!\n  by: Int!\n}")]
    [InlineData("Error", "interface Error {\n  message: String!\n}")]
    [InlineData("TouchPayload", "type TouchPayload {\n  boolean: Boolean\n}")]
    [InlineData("NamedPayload", "type NamedPayload {\n  renamed: String\n}")]
    [InlineData("ListedPayload", "type ListedPayload {\n  item: [Item!]\n}")]
    [InlineData("OwnPayload", "type OwnPayload {\n  done: Boolean!\n}")]
    public void Type_OfTheConventions_IsPrinted(string name, string expected) => Assert.Equal(expected, _executor.PrintedType(name));

    [Theory]
    [InlineData("{ id: 1, name: \"a\", note: \"n\" }", """{"rename":{"item":{"name":"a n"},"errors":null}}""")]
    [InlineData("{ id: 1 }", """{"rename":{"item":{"name":"unnamed -"},"errors":null}}""")]
    [InlineData("{ id: 2, name: \"a\" }", """{"rename":{"item":null,"errors":[{"__typename":"ItemNotFoundError","message":"No item 2.","itemId":2}]}}""")]
    [InlineData("{ id: 1, name: \"much too long\" }", """{"rename":{"item":null,"errors":[{"__typename":"TooLongError","message":"Too long."}]}}""")]
    [InlineData("{ id: 1, name: \"taken\" }", """{"rename":{"item":null,"errors":[{"__typename":"TakenError","message":"taken is taken","by":7}]}}""")]
    [InlineData("{ id: 3 }", """{"rename":{"item":null,"errors":[{"__typename":"ItemNotFoundError","message":"No item 3.","itemId":3},{"__typename":"TooLongError","message":"Too long."}]}}""")]
    public async Task Mutation_ByItsInput_GivesResultOrErrors(string input, string expected)
    {
        var document = $$"""mutation { rename(input: {{input}}) { item { name } errors { __typename ... on Error { message } ... on ItemNotFoundError { itemId } ... on TakenError { by } } } }""";

        Assert.Equal(expected, await _executor.DataAsync(document));
    }

    [Theory]
    [InlineData(4, "Unexpected Execution Error")]
    [InlineData(5, "told")]
    public async Task UndeclaredException_IsAnErrorOfTheRequest(int id, string message) =>
        Assert.Equal(
            $"null | /rename: {message}", await _executor.OutcomeAsync($$$"""mutation { rename(input: { id: {{{id}}} }) { item { name } } }"""));

    [Fact]
    public async Task Input_AsVariable_IsUnpacked() =>
        Assert.Equal(
            """{"rename":{"item":{"name":"a -"}}}""",
            await _executor.DataAsync(
                "mutation ($input: RenameInput!) { rename(input: $input) { item { name } } }",
                ("input", new Dictionary<string, object?> { ["id"] = 1, ["name"] = "a" })));

    [Fact]
    public async Task Mutations_OfOtherShapes_AreExecuted() =>
        Assert.Equal(
            """{"touch":{"boolean":true},"wrapped":{"item":{"name":"w"}},"named":{"renamed":"x"},"plain":{"name":"3"},"own":{"done":true},"listed":{"item":[{"name":"l"}]}}""",
            await _executor.DataAsync("""mutation { touch { boolean } wrapped(input: { name: "w" }) { item { name } } named(input: { value: "x" }) { renamed } plain(id: 3) { name } own { done } listed { item { name } } }"""));

    [Fact]
    public void WithoutApplyingToAll_OnlyMarkedMutationsFollow()
    {
        var mutation = Server.Create(b => b.AddQueryType<Root>().AddMutationType<Changes>().AddMutationConventions(applyToAllMutations: false)).PrintedType("Mutation");

        Assert.Contains("touch: Boolean!", mutation, StringComparison.Ordinal);
        Assert.Contains("named(input: NamedInput!): NamedPayload!", mutation, StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorClass_ThatIsNoException_IsRefused() =>
        Assert.Throws<SchemaException>(() => Server.Create(b => b.AddQueryType<Root>().AddMutationType<BadChanges>().AddMutationConventions()));

    public sealed record Item(string Name);

    public sealed class ItemNotFoundException(int id) : Exception($"No item {id}.")
    {
        public int ItemId => id;
    }

    public class TooLongException() : Exception("Too long.");

    public sealed class MuchTooLongException : TooLongException;

    public sealed class TakenException(string name) : Exception($"{name} is taken")
    {
        public int By => 7;
    }

    public sealed record OwnPayload(bool Done);

    public sealed class Root
    {
        public static string GetName() => "n";
    }

    public sealed class Changes
    {
        [Error<ItemNotFoundException>]
        [Error<TooLongException>]
        [Error<TakenException>]
        public static async Task<Item> RenameAsync(int id, Optional<string?> note, string name = "unnamed")
        {
            await Task.Yield();
            return (id, name) switch
            {
                (2, _) => throw new ItemNotFoundException(2),
                (3, _) => throw new AggregateException(new ItemNotFoundException(3), new TooLongException()),
                (4, _) => throw new InvalidOperationException("secret"),
                (5, _) => throw new GraphQLException("told"),
                (_, "taken") => throw new TakenException(name),
                (_, { Length: > 10 }) => throw new MuchTooLongException(),
                _ => new Item($"{name} {(note.HasValue ? note.Value : "-")}"),
            };
        }

        public static bool Touch() => true;

        public static Item Wrapped(Item input) => input;

        [UseMutationConvention(PayloadFieldName = "renamed")]
        public static string Named(string value) => value;

        [UseMutationConvention(Disable = true)]
        public static Item Plain(int id) => new($"{id}");

        public static OwnPayload Own() => new(true);

        public static IReadOnlyList<Item> Listed() => [new("l")];
    }

    public sealed class BadChanges
    {
        [Error<Item>]
        public static bool Touch() => true;
    }
}
