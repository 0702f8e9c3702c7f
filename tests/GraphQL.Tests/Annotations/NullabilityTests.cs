using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Annotations;

/// <summary>Types of fields and arguments from the types and annotations of C#.</summary>
public sealed class NullabilityTests
{
    private readonly IRequestExecutor _executor = Server.Query<Root>();

    [Theory]
    [InlineData("text", "String!")]
    [InlineData("textOrNull", "String")]
    [InlineData("number", "Int!")]
    [InlineData("numberOrNull", "Int")]
    [InlineData("task", "String!")]
    [InlineData("taskOrNull", "String")]
    [InlineData("valueTask", "Int!")]
    [InlineData("list", "[String!]!")]
    [InlineData("listOfNulls", "[String]!")]
    [InlineData("listOrNull", "[String!]")]
    [InlineData("taskOfList", "[Int!]!")]
    [InlineData("nestedList", "[[Int]!]!")]
    [InlineData("query", "[Item!]!")]
    [InlineData("stream", "[Item!]!")]
    [InlineData("set", "[Int!]!")]
    [InlineData("item", "Item!")]
    [InlineData("itemOrNull", "Item")]
    [InlineData("date", "LocalDate!")]
    [InlineData("moment", "DateTime")]
    [InlineData("long", "Long!")]
    [InlineData("decimal", "Decimal!")]
    [InlineData("uuid", "UUID!")]
    [InlineData("bytes", "Base64String!")]
    [InlineData("bySyntax", "[ID!]")]
    public void FieldType_FromCSharp_IsWrappedAsAnnotated(string field, string expected) =>
        Assert.Equal(expected, _executor.Schema.QueryType.Fields.Find(field)!.Type.ToString());

    [Theory]
    [InlineData("text", "String!")]
    [InlineData("textOrNull", "String")]
    [InlineData("number", "Int!")]
    [InlineData("numberOrNull", "Int")]
    [InlineData("optional", "String")]
    [InlineData("optionalNumber", "Int")]
    [InlineData("list", "[Int!]!")]
    [InlineData("listOrNull", "[Int!]")]
    [InlineData("thing", "ThingInput!")]
    [InlineData("bySyntax", "Long")]
    public void ArgumentType_FromCSharp_IsWrappedAsAnnotated(string argument, string expected) =>
        Assert.Equal(expected, _executor.Schema.QueryType.Fields.Find("arguments")!.Arguments.Find(argument)!.Type.ToString());

    [Theory]
    [InlineData("number", "10")]
    [InlineData("text", "\"a\"")]
    [InlineData("flag", "true")]
    [InlineData("color", "DARK_RED")]
    [InlineData("none", null)]
    [InlineData("given", "[1, 2]")]
    [InlineData("ratio", "0.5")]
    public void DefaultOfAParameter_IsThatOfTheArgument(string argument, string? expected)
    {
        var value = _executor.Schema.QueryType.Fields.Find("defaults")!.Arguments.Find(argument)!.DefaultValue;

        Assert.Equal(expected, value is null ? null : SyntaxPrinter.Print(value));
    }

    [Fact]
    public void Dictionary_AsAFieldsType_IsRefused() =>
        Assert.Contains("is a dictionary", Assert.Throws<SchemaException>(() => Server.Query<WithDictionary>()).Message, StringComparison.Ordinal);

    [Fact]
    public void TypeThatIsNotRegistered_InSyntax_IsRefused() =>
        Assert.Contains("Nowhere", Assert.Throws<SchemaException>(() => Server.Query<WithUnknownType>()).Message, StringComparison.Ordinal);

    [Fact]
    public void NoQueryClass_IsRefused() =>
        Assert.Throws<SchemaException>(() => Server.Create(b => b.AddMutationType<WithDictionary>()));

    public enum Color
    {
        Blue,
        DarkRed,
    }

    public sealed record Item(int Id);

    public sealed record Thing(string Name);

    public sealed class Root
    {
        public string GetText() => "";

        public string? GetTextOrNull() => null;

        public int GetNumber() => 1;

        public int? GetNumberOrNull() => 1;

        public Task<string> GetTaskAsync() => Task.FromResult("");

        public Task<string?> GetTaskOrNullAsync() => Task.FromResult<string?>("");

        public ValueTask<int> GetValueTaskAsync() => new(1);

        public IReadOnlyList<string> GetList() => [];

        public List<string?> GetListOfNulls() => [];

        public string[]? GetListOrNull() => null;

        public Task<List<int>> GetTaskOfListAsync() => Task.FromResult<List<int>>([]);

        public int?[][] GetNestedList() => [];

        public IQueryable<Item> GetQuery() => Array.Empty<Item>().AsQueryable();

        public IAsyncEnumerable<Item> GetStream() => AsyncEnumerable.Empty<Item>();

        public HashSet<int> GetSet() => [];

        public Item GetItem() => new(1);

        public Item? GetItemOrNull() => null;

        public DateOnly GetDate() => default;

        public DateTime? GetMoment() => null;

        public long GetLong() => 1;

        public decimal GetDecimal() => 1;

        public Guid GetUuid() => Guid.Empty;

        public byte[] GetBytes() => [];

        [GraphQLType("[ID!]")]
        public List<string> GetBySyntax() => [];

        public int GetArguments(
            string text,
            string? textOrNull,
            int number,
            int? numberOrNull,
            Optional<string?> optional,
            Optional<int?> optionalNumber,
            int[] list,
            IReadOnlyList<int>? listOrNull,
            Thing thing,
            [GraphQLType("Long")] int bySyntax) => 1;

        public int GetDefaults(
            int number = 10,
            string? text = "a",
            bool flag = true,
            Color color = Color.DarkRed,
            string? none = null,
            [DefaultValue(new[] { 1, 2 })] int[] given = null!,
            double ratio = 0.5) => 1;
    }

    public sealed class WithDictionary
    {
        public Dictionary<string, int> GetEntries() => [];
    }

    public sealed class WithUnknownType
    {
        [GraphQLType("Nowhere!")]
        public int GetNumber() => 1;
    }
}
