using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Data.Filtering;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Relay;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Data.Filtering;

/// <summary>Filters on properties that clients see as global identifiers.</summary>
public sealed class IdFilterTests
{
    private readonly IRequestExecutor _executor = Server.Query<Root>();

    [Fact]
    public void Schema_OfAnIdentifier_HasTheConventionsOperations()
    {
        Assert.Contains("  boxId: IdOperationFilterInput\n", _executor.PrintedType("CrateFilterInput"), StringComparison.Ordinal);
        Assert.Equal(
            """
            input IdOperationFilterInput {
              eq: ID @cost(weight: "10")
              neq: ID @cost(weight: "10")
              in: [ID] @cost(weight: "10")
              nin: [ID] @cost(weight: "10")
            }
            """.ReplaceLineEndings("\n"),
            _executor.PrintedType("IdOperationFilterInput"));
    }

    [Theory]
    [InlineData("boxId: { eq: \"Box:7\" }", "1,3")]
    [InlineData("boxId: { neq: \"Box:7\" }", "2")]
    [InlineData("boxId: { in: [\"Box:7\", \"Box:8\"] }", "1,2,3")]
    [InlineData("boxId: { nin: [\"Box:7\"] }", "2")]
    [InlineData("number: { eq: \"Crate:2\" }", "2")]
    public async Task Operation_WithIdentifiers_ComparesTheirKeys(string where, string expected)
    {
        var opaque = System.Text.RegularExpressions.Regex.Replace(
            where, "\"(\\w+):(\\d+)\"", m => $"\"{NodeId.Format(m.Groups[1].Value, int.Parse(m.Groups[2].Value, null))}\"");
        var response = await _executor.SendAsync($"{{ crates(where: {{ {opaque} }}) {{ plain }} }}");

        Assert.Equal(expected, string.Join(',', response["data"]!["crates"]!.AsArray().Select(c => (int)c!["plain"]!)));
    }

    [Fact]
    public async Task Operation_WithAnIdentifierOfAnotherType_IsRefused()
    {
        var response = await _executor.SendAsync($"{{ crates(where: {{ boxId: {{ eq: \"{NodeId.Format("Crate", 7)}\" }} }}) {{ plain }} }}");

        Assert.Equal("BAD_USER_INPUT", (string?)response["errors"]![0]!["extensions"]!["code"]);
    }

    public sealed record Crate([property: ID] int Number, [property: ID("Box")] int BoxId, int Plain);

    public sealed class Root
    {
        [UseFiltering]
        public static IReadOnlyList<Crate> GetCrates() => [new(1, 7, 1), new(2, 8, 2), new(3, 7, 3)];
    }
}
