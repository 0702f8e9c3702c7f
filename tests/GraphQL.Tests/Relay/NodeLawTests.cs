using System.Text;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Relay;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Relay;

/// <summary>
/// Relay's specification of object identification: an object found by its id has that id, <c>nodes</c> answers as many
/// <c>node</c>s would, each at its place, and what fails at one place leaves the others whole.
/// </summary>
public sealed class NodeLawTests
{
    private readonly IRequestExecutor _executor = Server.Query<Root>(b => b.AddGlobalObjectIdentification(o => o.MaxAllowedNodeBatchSize = 50));

    [Fact]
    public async Task Nodes_WhateverTheIds_AnswerAsNodeDoesForEach()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var random = new Random(seed);
            var ids = Enumerable.Range(0, random.Next(1, 12)).Select(_ => RandomId(random)).ToArray();

            var together = await _executor.SendAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", ("ids", ids));

            for (var i = 0; i < ids.Length; i++)
            {
                var alone = await _executor.SendAsync("query ($id: ID!) { node(id: $id) { __typename id } }", ("id", ids[i]));
                var hint = $"seed {seed}, {ids[i]}\n{alone.ToJsonString()}\n{together.ToJsonString()}";
                Assert.True(alone["data"]!["node"]?.ToJsonString() == together["data"]?["nodes"]?[i]?.ToJsonString(), hint);
                var error = together["errors"]?.AsArray().SingleOrDefault(e => (int)e!["path"]![1]! == i);
                Assert.True((string?)alone["errors"]?[0]?["message"] == (string?)error?["message"], hint);
                Assert.True((string?)alone["errors"]?[0]?["extensions"]?["code"] == (string?)error?["extensions"]?["code"], hint);
            }
        }
    }

    [Theory]
    [InlineData("Book", "7")]
    [InlineData("Film", "9d2b0228-4d0d-4c23-8b49-01a698857709")]
    [InlineData("Song", "5000000000")]
    [InlineData("Word", "a:b 评审 / ? # +")]
    public async Task Node_FoundByItsId_HasThatIdAndIsFoundAgain(string type, string key)
    {
        var id = NodeId.Format(type, key);
        for (var i = 0; i < 2; i++)
        {
            var response = await _executor.SendAsync("query ($id: ID!) { node(id: $id) { __typename id } }", ("id", id));

            Assert.Equal(type, (string)response["data"]!["node"]!["__typename"]!);
            Assert.Equal(id, (string)response["data"]!["node"]!["id"]!);
        }
    }

    /// <summary>Ids whose type and key do not go together.</summary>
    [Theory]
    [InlineData("Book", "x")]
    [InlineData("Book", "99999999999")]
    [InlineData("Book", "1.0")]
    [InlineData("Book", "")]
    [InlineData("Book", "1\n")]
    [InlineData("Book", "0x1")]
    [InlineData("Film", "7")]
    [InlineData("Film", "")]
    [InlineData("Song", "-")]
    [InlineData("Song", "99999999999999999999")]
    [InlineData("Unknown", "1")]
    [InlineData("book", "1")]
    [InlineData("Query", "1")]
    [InlineData("String", "1")]
    [InlineData("__Type", "1")]
    [InlineData(" Book", "1")]
    public async Task Id_ThatCannotBe_IsBadUserInput(string type, string key)
    {
        var response = await _executor.SendAsync("query ($id: ID!) { node(id: $id) { id } }", ("id", NodeId.Format(type, key)));

        Assert.Null(response["data"]!["node"]);
        Assert.Equal("BAD_USER_INPUT", (string)response["errors"]![0]!["extensions"]!["code"]!);
    }

    [Fact]
    public async Task Nodes_OneOfThemFailing_KeepTheOthers()
    {
        var ids = new[] { NodeId.Format("Book", 1), NodeId.Format("Book", 13), NodeId.Format("Word", "w"), NodeId.Format("Book", 14), NodeId.Format("Book", 2) };

        var response = await _executor.SendAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ("ids", ids));

        Assert.Equal(new[] { ids[0], null, ids[2], null, ids[4] }, response["data"]!["nodes"]!.AsArray().Select(n => (string?)n?["id"]));
        Assert.Equal("[\"nodes\",1]: Unexpected Execution Error | [\"nodes\",3]: told", string.Join(" | ", response["errors"]!.AsArray()
            .OrderBy(e => (int)e!["path"]![1]!).Select(e => $"{e!["path"]!.ToJsonString()}: {e["message"]}")));
    }

    [Fact]
    public async Task Nodes_TheSameIdTwice_StandTwice()
    {
        var id = NodeId.Format("Book", 1);

        Assert.Equal(
            $$$"""{"nodes":[{"id":"{{{id}}}"},{"id":"{{{id}}}"}]}""",
            await _executor.DataAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ("ids", new[] { id, id })));
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public async Task Nodes_UpToTheLimit_AreFetched(int count, bool isAllowed)
    {
        var ids = Enumerable.Repeat(NodeId.Format("Book", 1), count).ToArray();

        var response = await _executor.SendAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ("ids", ids));

        Assert.Equal(isAllowed, response["errors"] is null);
    }

    [Fact]
    public async Task Nodes_None_AreNone() => Assert.Equal("""{"nodes":[]}""", await _executor.DataAsync("{ nodes(ids: []) { id } }"));

    [Fact]
    public async Task Error_ThatQuotesALongId_IsStillJson()
    {
        for (var length = 60; length < 70; length++)
        {
            var id = new string('x', length) + "😀😀😀😀";

            var response = await _executor.SendAsync("query ($id: ID!) { node(id: $id) { id } }", ("id", id));

            Assert.EndsWith("is not valid.", (string)response["errors"]![0]!["message"]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Schema_WithNodes_IsWhatRelayAsksFor()
    {
        var query = _executor.PrintedType("Query");

        Assert.Contains("id: ID!\n  ): Node", query, StringComparison.Ordinal);
        Assert.Contains("ids: [ID!]!\n  ): [Node]!", query, StringComparison.Ordinal);
        Assert.All(new[] { "Book", "Film", "Song", "Word" }, t => Assert.StartsWith($"type {t} implements Node {{\n  id: ID!", _executor.PrintedType(t), StringComparison.Ordinal));
    }

    private static string RandomId(Random random) => random.Next(8) switch
    {
        0 => NodeId.Format("Film", Guid.Parse($"00000000-0000-0000-0000-00000000000{random.Next(3)}")),
        1 => NodeId.Format("Word", $"w{random.Next(3)}"),
        2 => NodeId.Format("Song", random.Next(4)),
        3 => Convert.ToBase64String(Encoding.UTF8.GetBytes($"Nothing:{random.Next(3)}")),
        4 => "not an id",
        5 => NodeId.Format("Book", $"{random.Next(20)}x"),
        _ => NodeId.Format("Book", random.Next(16)),
    };

    public sealed record Book(int Id);

    public sealed record Film(Guid Id);

    public sealed record Song(long Id);

    public sealed record Word(string Id);

    public sealed class Root
    {
        [NodeResolver]
        public static async Task<Book?> GetBookAsync(int id)
        {
            await Task.Yield();
            return id switch
            {
                13 => throw new InvalidOperationException("a secret"),
                14 => throw new GraphQLException("told"),
                > 14 => null,
                _ => new Book(id),
            };
        }

        [NodeResolver]
        public static Film? GetFilm(Guid id) => new(id);

        [NodeResolver]
        public static Song? GetSong(long id) => id == 3 ? throw new GraphQLException("no song") : new Song(id);

        [NodeResolver]
        public static Word? GetWord(string id) => new(id);
    }
}
