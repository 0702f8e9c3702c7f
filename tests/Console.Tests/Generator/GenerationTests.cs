using ScoringPlatform.Console.Generator;

namespace ScoringPlatform.Console.Tests.Generator;

public sealed class GenerationTests
{
    private const string Schema = """
        type Query { round(id: ID!): Round rounds(state: State, on: LocalDate): [Round!]! }
        type Mutation { close(input: CloseInput!): ClosePayload! }
        type Round { id: ID! title: String! state: State! members: [Member!] closedOn: LocalDate }
        type Member { name: String! round: Round! }
        input CloseInput { id: ID! reason: String choices: [State!] }
        type ClosePayload { round: Round errors: [CloseError!] }
        union CloseError = StateError | ReasonMissingError
        interface Error { message: String! }
        type StateError implements Error { message: String! state: State! }
        type ReasonMissingError implements Error { message: String! }
        enum State { ROLL_FROZEN OPEN }
        scalar LocalDate
        """;

    [Fact]
    public void Run_QueryWithAFragmentOfAnotherFile_IsTheReviewedCode()
    {
        var result = Generation.Run(Schema, [
            new OperationText("Pages/Rounds.graphql", "query Rounds($state: State, $on: LocalDate!) { rounds(state: $state, on: $on) { ...Line members { name round { title } } } }"),
            new OperationText("Pages/Parts/Line.graphql", "fragment Line on Round { id state closedOn }"),
        ]);

        Assert.Empty(result.Problems);
        result.Code.MatchSnapshot();
    }

    [Fact]
    public void Run_MutationWithAUnionOfErrors_HasARecordForEachThatTellsMore()
    {
        var result = Generation.Run(Schema, [
            new OperationText("Pages/Close.graphql", "mutation Close($input: CloseInput!) { close(input: $input) { round { id } errors { __typename ... on Error { message } ... on StateError { state } } } }"),
        ]);

        Assert.Empty(result.Problems);
        result.Code.MatchSnapshot();
    }

    [Fact]
    public void Run_FieldThatIsNotThere_NamesFileLineAndRule()
    {
        var result = Generation.Run(Schema, [new OperationText("Pages/Rounds.graphql", "query Rounds {\n  rounds {\n    votes\n  }\n}\n")]);

        Assert.Equal(
            "/c/Pages/Rounds.graphql(3,5): error GQL001: Cannot query field \"votes\" on type \"Round\".",
            Assert.Single(result.Problems).Describe("/c"));
    }

    [Fact]
    public void Run_TextThatIsNoDocument_NamesThePlace()
    {
        var problem = Assert.Single(Generation.Run(Schema, [new OperationText("A.graphql", "query A {\n  rounds { id }\n")]).Problems);

        Assert.Equal(("A.graphql", 3), (problem.Path, problem.Line));
    }

    [Fact]
    public void Run_UnionWithoutItsTypeName_IsRefused()
    {
        var problem = Assert.Single(Generation.Run(Schema, [
            new OperationText("A.graphql", "mutation Close($input: CloseInput!) { close(input: $input) { errors { ... on Error { message } } } }"),
        ]).Problems);

        Assert.StartsWith("Select __typename of CloseError", problem.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OneNameTwice_IsRefused() => Assert.NotEmpty(Generation.Run(Schema, [
        new OperationText("A.graphql", "query Rounds { rounds { id } }"),
        new OperationText("B.graphql", "query Rounds { rounds { title } }"),
    ]).Problems);
}
