using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Annotations;

/// <summary>Input objects from classes: what they print, and what the resolver gets.</summary>
public sealed class InputObjectTests
{
    private readonly IRequestExecutor _executor = Server.Query<Root>();

    [Fact]
    public void Record_ByItsConstructor_IsPrinted() =>
        Assert.Equal(
            """
            input PersonInput {
              name: String!
              nick: String
              tags: [String!]
              born: LocalDate
              age: Int! = 30
              level: Level! = IN_TRAINING
            }
            """.ReplaceLineEndings("\n"),
            Server.Query<Root>().PrintedType("PersonInput"));

    [Fact]
    public void Class_ByItsProperties_LeavesOutWhatCannotBeSet() =>
        Assert.Equal(
            """
            input SettingsInput {
              mode: String! = "fast"
              renamed: Int
              old: Int @deprecated(reason: "Use renamed.")
            }
            """.ReplaceLineEndings("\n"),
            _executor.PrintedType("SettingsInput"));

    [Fact]
    public void OneOf_HasOnlyNullableFields() =>
        Assert.Equal("input KeyInput @oneOf {\n  id: Int\n  name: String\n}", _executor.PrintedType("KeyInput"));

    [Theory]
    [InlineData("""{ name: "A" }""", "A 30 - no tags - InTraining")]
    [InlineData("""{ name: "A", age: 5, nick: "B", tags: ["x", "y"], born: "2020-02-01", level: SENIOR }""", "A 5 B x/y 2020-02-01 Senior")]
    [InlineData("""{ name: "A", nick: null, tags: null, born: null }""", "A 30 - no tags - InTraining")]
    public async Task Record_FromALiteral_HoldsItsValuesAndDefaults(string literal, string expected) =>
        Assert.Equal($$"""{"person":"{{expected}}"}""", await _executor.DataAsync($"{{ person(input: {literal}) }}"));

    [Theory]
    [InlineData("{}", "fast 7")]
    [InlineData("""{ mode: "slow" }""", "slow 7")]
    [InlineData("{ renamed: 1 }", "fast 1")]
    public async Task Class_FromALiteral_KeepsInitializersOfWhatIsLeftOut(string literal, string expected) =>
        Assert.Equal($$"""{"settings":"{{expected}}"}""", await _executor.DataAsync($"{{ settings(input: {literal}) }}"));

    [Theory]
    [InlineData("{}", "left out")]
    [InlineData("{ note: null }", "null")]
    [InlineData("""{ note: "n" }""", "n")]
    public async Task Optional_TellsLeftOutFromNull(string literal, string expected) =>
        Assert.Equal($$"""{"patch":"{{expected}}"}""", await _executor.DataAsync($"{{ patch(input: {literal}) }}"));

    [Fact]
    public async Task BoundType_IsConvertedBothWays()
    {
        var executor = Server.Query<WithBoundType>(b => b
            .BindRuntimeType<Percent, ScoringPlatform.GraphQL.Types.Scalars.FloatType>()
            .AddTypeConverter<Percent, double>(p => p.Hundredths / 100.0)
            .AddTypeConverter<double, Percent>(d => new Percent((int)Math.Round(d * 100))));

        Assert.Equal("Float!", executor.Schema.QueryType.Fields.Find("half")!.Type.ToString());
        Assert.Equal("""{"half":0.25,"list":[0.5,null]}""", await executor.DataAsync("{ half(of: 0.5) list(of: [1.0, null]) }"));
    }

    public enum Level
    {
        InTraining,
        Senior,
    }

    public readonly record struct Percent(int Hundredths);

    public sealed record Person(
        string Name, string? Nick, IReadOnlyList<string>? Tags, DateOnly? Born, int Age = 30, Level Level = Level.InTraining);

    public sealed class Settings
    {
        [DefaultValue("fast")]
        public string Mode { get; set; } = "unset";

        [GraphQLName("renamed")]
        public int? Speed { get; init; } = 7;

        [GraphQLDeprecated("Use renamed.")]
        public int? Old { get; set; }

        public string Computed => Mode + Speed;

        [GraphQLIgnore]
        public string Hidden { get; set; } = "";
    }

    public sealed record Patch(Optional<string?> Note);

    [OneOf]
    public sealed record Key(int Id, string Name);

    public sealed class Root
    {
        public static string GetPerson(Person input) =>
            $"{input.Name} {input.Age} {input.Nick ?? "-"} {(input.Tags is null ? "no tags" : string.Join('/', input.Tags))} {input.Born?.ToString("yyyy-MM-dd", null) ?? "-"} {input.Level}";

        public static string GetSettings(Settings input) => $"{input.Mode} {input.Speed}";

        public static string GetPatch(Patch input) => input.Note.HasValue ? input.Note.Value ?? "null" : "left out";

        public static int GetKey(Key input) => input.Id;
    }

    public sealed class WithBoundType
    {
        public static Percent GetHalf(Percent of) => new(of.Hundredths / 2);

        public static Percent?[] GetList(IReadOnlyList<Percent?> of) => [.. of.Select(p => p is { } v ? new Percent(v.Hundredths / 2) : (Percent?)null)];
    }
}
