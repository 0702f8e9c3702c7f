using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Null propagation (specification, section 6.4.4), by fields that answer at once and fields that wait.</summary>
public sealed class NonNullTests
{
    private readonly IRequestExecutor _executor = Server.Query<Root>();

    [Theory]
    [InlineData("{ nest { nullable } }", """{"nest":{"nullable":null}}""")]
    [InlineData("{ nest { nullableAsync } }", """{"nest":{"nullableAsync":null}}""")]
    [InlineData("{ nest { required } }", """{"nest":null} | /nest/required: Cannot return null for non-nullable field Nest.required.""")]
    [InlineData("{ nest { requiredAsync } }", """{"nest":null} | /nest/requiredAsync: Cannot return null for non-nullable field Nest.requiredAsync.""")]
    [InlineData("{ nest { failing } }", """{"nest":{"failing":null}} | /nest/failing: failed""")]
    [InlineData("{ nest { failingAsync } }", """{"nest":{"failingAsync":null}} | /nest/failingAsync: failed""")]
    [InlineData("{ nest { failingRequired } }", """{"nest":null} | /nest/failingRequired: failed""")]
    [InlineData("{ nest { failingRequiredAsync } }", """{"nest":null} | /nest/failingRequiredAsync: failed""")]
    public async Task Field_NullOrFailed_NullsTheNearestNullableParent(string document, string expected) =>
        Assert.Equal(expected, await _executor.OutcomeAsync(document));

    [Theory]
    [InlineData("{ requiredNest { required } }")]
    [InlineData("{ requiredNestAsync { required } }")]
    [InlineData("{ requiredNest { requiredNest { requiredNest { required } } } }")]
    [InlineData("{ requiredNest { requiredNestAsync { requiredNest { required } } } }")]
    public async Task Root_WhenOnlyNonNullLiesBetween_IsNull(string document)
    {
        var response = await _executor.SendAsync(document);

        Assert.True(response.AsObject().ContainsKey("data"));
        Assert.Null(response["data"]);
        Assert.Single(response["errors"]!.AsArray());
    }

    [Fact]
    public async Task Sibling_OfANulledObject_KeepsItsValue()
    {
        var outcome = await _executor.OutcomeAsync("{ broken: nest { requiredAsync } whole: nest { nest { nullable } } }");

        Assert.Equal(
            """{"broken":null,"whole":{"nest":{"nullable":null}}} | /broken/requiredAsync: Cannot return null for non-nullable field Nest.requiredAsync.""",
            outcome);
    }

    [Fact]
    public async Task ListOfNullableItems_OneItemBreaks_OnlyThatItemIsNull()
    {
        var outcome = await _executor.OutcomeAsync("{ list { sometimes } }");

        Assert.Equal(
            """{"list":[{"sometimes":"0"},null,{"sometimes":"2"}]} | /list/1/sometimes: Cannot return null for non-nullable field Row.sometimes.""",
            outcome);
    }

    [Fact]
    public async Task ListOfNullableItems_OneItemBreaksLater_OnlyThatItemIsNull()
    {
        var outcome = await _executor.OutcomeAsync("{ list { sometimesAsync } }");

        Assert.Equal(
            """{"list":[{"sometimesAsync":"0"},null,{"sometimesAsync":"2"}]} | /list/1/sometimesAsync: Cannot return null for non-nullable field Row.sometimesAsync.""",
            outcome);
    }

    [Theory]
    [InlineData("{ requiredItems { sometimes } }", "sometimes")]
    [InlineData("{ requiredItems { sometimesAsync } }", "sometimesAsync")]
    public async Task ListOfNonNullItems_OneItemBreaks_TheListIsNull(string document, string field) =>
        Assert.Equal(
            $$"""{"requiredItems":null} | /requiredItems/1/{{field}}: Cannot return null for non-nullable field Row.{{field}}.""",
            await _executor.OutcomeAsync(document));

    [Fact]
    public async Task ResolverOfANulledObject_FinishingLater_ChangesNothing()
    {
        var outcome = await _executor.OutcomeAsync("{ nest { slow: nest { failingRequiredAsync } required } }");

        Assert.Equal(
            """{"nest":null} | /nest/required: Cannot return null for non-nullable field Nest.required.""", outcome);
    }

    [Fact]
    public async Task TwoFailuresBelowOneParent_BothAsync_AreOneNull()
    {
        var response = await _executor.SendAsync("{ nest { a: requiredAsync b: requiredAsync } }");

        Assert.Equal("""{"nest":null}""", response["data"]!.ToJsonString());
        Assert.InRange(response["errors"]!.AsArray().Count, 1, 2);
    }

    public sealed class Root
    {
        public static Nest? GetNest() => new();

        public static Nest GetRequiredNest() => new();

        [GraphQLName("requiredNestAsync")]
        public static async Task<Nest> ReadRequiredNest()
        {
            await Task.Yield();
            return new Nest();
        }

        public static IReadOnlyList<Row?> GetList() => [new(0), new(1), new(2)];

        public static IReadOnlyList<Row>? GetRequiredItems() => [new(0), new(1), new(2)];
    }

    public sealed class Nest
    {
        public string? Nullable => null;

        public string Required => null!;

        public string? Failing => throw new GraphQLException("failed");

        public string FailingRequired => throw new GraphQLException("failed");

        [GraphQLName("nest")]
        public Nest? Child => new();

        public Nest RequiredNest => new();

        [GraphQLName("nullableAsync")]
        public async Task<string?> ReadNullable()
        {
            await Task.Yield();
            return null;
        }

        [GraphQLName("requiredAsync")]
        public async Task<string> ReadRequired()
        {
            await Task.Yield();
            return null!;
        }

        [GraphQLName("failingAsync")]
        public async Task<string?> ReadFailing()
        {
            await Task.Yield();
            throw new GraphQLException("failed");
        }

        [GraphQLName("failingRequiredAsync")]
        public async Task<string> ReadFailingRequired()
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
            throw new GraphQLException("failed");
        }

        [GraphQLName("requiredNestAsync")]
        public async Task<Nest> ReadRequiredNest()
        {
            await Task.Yield();
            return new Nest();
        }
    }

    public sealed record Row(int Number)
    {
        public string Sometimes => Number == 1 ? null! : $"{Number}";

        [GraphQLName("sometimesAsync")]
        public async Task<string> ReadSometimes()
        {
            await Task.Yield();
            return Sometimes;
        }
    }
}
