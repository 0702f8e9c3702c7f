using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Annotations;

/// <summary>Each attribute on each thing that it may stand on, as the printed schema shows it.</summary>
public sealed class AttributeTests
{
    private static readonly IRequestExecutor Executor = Server.Create(b => b
        .AddQueryType<Root>()
        .AddType(typeof(TreeExtension))
        .AddType<Vehicle>()
        .AddType<Car>()
        .AddType<Boat>());

    [Fact]
    public void Descriptions_OfEverything_ArePrinted()
    {
        var sdl = SchemaPrinter.Print(Executor.Schema);
        string[] described =
        [
            "\"\"\"\nThe root.\n\"\"\"\ntype Query",
            "  \"\"\"\n  A field.\n  \"\"\"\n  tree",
            "    \"\"\"\n    An argument.\n    \"\"\"\n    of: TreeFilterInput",
            "\"\"\"\nA class.\n\"\"\"\ntype Plant",
            "  \"\"\"\n  A property.\n  \"\"\"\n  height",
            "\"\"\"\nAn input.\n\"\"\"\ninput TreeFilterInput",
            "  \"\"\"\n  An input field.\n  \"\"\"\n  least",
            "  \"\"\"\n  A parameter of a record.\n  \"\"\"\n  most",
            "\"\"\"\nAn enum.\n\"\"\"\nenum Kind",
            "  \"\"\"\n  A value.\n  \"\"\"\n  BROAD_LEAF",
            "\"\"\"\nAn interface.\n\"\"\"\ninterface Vehicle",
            "  \"\"\"\n  A field of an interface.\n  \"\"\"\n  wheels",
            "\"\"\"\nA union.\n\"\"\"\nunion Discovery",
        ];
        Assert.All(described, text => Assert.Contains(text, sdl, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_OfEverything_AreTheAttributes() => Assert.Equal(
        """
        type Plant {
          shade: Int!
          height: Int!
          kindOf: Kind!
          old: Int @deprecated(reason: "Use height.")
          obsolete: Int @deprecated(reason: "By hand.")
          obsoleteWithoutReason: Int @deprecated(reason: "No longer supported")
        }
        """.ReplaceLineEndings("\n"),
        Undescribed("Plant"));

    [Fact]
    public void InputFields_OfARecordAndItsProperties_AreMerged() => Assert.Equal(
        """
        input TreeFilterInput {
          most: Int! = 9
          tags: [String!]
          least: Int = 1
          renamed: Kind! = NEEDLE
          gone: Boolean @deprecated(reason: "Unused.")
        }
        """.ReplaceLineEndings("\n"),
        Undescribed("TreeFilterInput"));

    [Fact]
    public void EnumValues_HiddenRenamedDeprecated_AreShownSo() => Assert.Equal(
        """
        enum Kind {
          BROAD_LEAF
          NEEDLE
          BUSH @deprecated(reason: "No tree.")
        }
        """.ReplaceLineEndings("\n"),
        Undescribed("Kind"));

    [Fact]
    public void Interface_AndImplementations_ShareItsFields()
    {
        Assert.Equal("interface Vehicle {\n  next(after: Int! = 1): Vehicle\n  wheels: Int!\n}", Undescribed("Vehicle"));
        Assert.Equal("type Car implements Vehicle {\n  next(after: Int! = 1): Vehicle\n  doors: Int!\n  wheels: Int!\n}", Undescribed("Car"));
        Assert.Equal("type Boat {\n  length: Float!\n}", Undescribed("Boat"));
        Assert.Equal("union Discovery = Car | Boat", Undescribed("Discovery"));
    }

    [Fact]
    public void Arguments_NamedDefaultedDeprecated_AreShownSo()
    {
        var field = Executor.Schema.QueryType.Fields["tree"];
        Assert.Equal("of renamed old", string.Join(' ', field.Arguments.Select(argument => argument.Name)));
        Assert.Equal("Unused.", field.Arguments["old"].DeprecationReason);
        Assert.Equal("[NEEDLE]", SyntaxPrinter.Print(field.Arguments["renamed"].DefaultValue!));
    }

    [Theory]
    [InlineData("{ tree { height shade kindOf } }", """{"tree":{"height":3,"shade":30,"kindOf":"NEEDLE"}}""")]
    [InlineData("{ tree(of: { least: 5 }) { height } }", """{"tree":{"height":5}}""")]
    [InlineData("{ tree(of: { renamed: BROAD_LEAF }, renamed: []) { kindOf } }", """{"tree":{"kindOf":"BROAD_LEAF"}}""")]
    [InlineData("{ vehicle { __typename wheels next(after: 2) { wheels } ... on Car { doors } } }", """{"vehicle":{"__typename":"Car","wheels":4,"next":{"wheels":4},"doors":5}}""")]
    [InlineData("{ found { __typename ... on Boat { length } ... on Car { doors } } }", """{"found":[{"__typename":"Car","doors":5},{"__typename":"Boat","length":7.5}]}""")]
    public async Task Query_OfRenamedThings_IsAnswered(string document, string expected) => Assert.Equal(expected, await Executor.DataAsync(document));

    [Fact]
    public void Ignored_ClassesMembersAndValues_AreNowhere()
    {
        var sdl = SchemaPrinter.Print(Executor.Schema);
        Assert.All(["hidden", "Hidden", "HIDDEN", "internal"], word => Assert.DoesNotContain(word, sdl, StringComparison.Ordinal));
    }

    /// <summary>A type's definition without descriptions, which others check.</summary>
    private static string Undescribed(string type) =>
        System.Text.RegularExpressions.Regex.Replace(Executor.PrintedType(type), " *\"\"\"\n[^\"]*\"\"\"\n", "");

    [GraphQLDescription("An enum.")]
    public enum Kind
    {
        [GraphQLDescription("A value.")]
        BroadLeaf,
        [GraphQLName("NEEDLE")]
        Conifer,
        [GraphQLDeprecated("No tree.")]
        Bush,
        [GraphQLIgnore]
        Hidden,
    }

    [GraphQLName("Plant")]
    [GraphQLDescription("A class.")]
    public sealed class Tree(int height, Kind kind)
    {
        [GraphQLDescription("A property.")]
        public int Height => height;

        [GraphQLName("kindOf")]
        public Kind Kind => kind;

        [GraphQLIgnore]
        public int Hidden => 0;

        [GraphQLDeprecated("Use height.")]
        public int? Old => null;

#pragma warning disable CS0618, CA1041 // What is obsolete here is so on purpose.
        [Obsolete("By hand.")]
        public int? Obsolete => null;

        [Obsolete]
        public int? ObsoleteWithoutReason => null;
#pragma warning restore CS0618, CA1041

        internal int Internal => 0;
    }

    [ObjectType<Tree>]
    public static class TreeExtension
    {
        public static int GetShade([Parent] Tree tree) => tree.Height * 10;

        [GraphQLIgnore]
        public static int GetHidden() => 0;
    }

    [GraphQLDescription("An input.")]
    public sealed record TreeFilter([property: GraphQLDescription("A parameter of a record.")] int Most = 9, string[]? Tags = null)
    {
        [GraphQLDescription("An input field.")]
        [DefaultValue(1)]
        public int? Least { get; init; }

        [GraphQLName("renamed")]
        [DefaultValue(Kind.Conifer)]
        public Kind Kind { get; init; }

        [GraphQLDeprecated("Unused.")]
        public bool? Gone { get; init; }

        [GraphQLIgnore]
        public bool Hidden { get; init; }
    }

    [InterfaceType]
    [GraphQLDescription("An interface.")]
    public abstract class Vehicle
    {
        [GraphQLDescription("A field of an interface.")]
        public int Wheels => 4;

        public Vehicle? GetNext(int after = 1) => after > 1 ? this : null;

        [GraphQLIgnore]
        public int Hidden => 0;
    }

    public sealed class Car : Vehicle, IFound
    {
        public int Doors => 5;
    }

    public sealed class Boat : IFound
    {
        public double Length => 7.5;
    }

    [UnionType("Discovery")]
    [GraphQLDescription("A union.")]
    public interface IFound;

    [GraphQLDescription("The root.")]
    public sealed class Root
    {
        [GraphQLDescription("A field.")]
        public static Tree GetTree(
            [GraphQLDescription("An argument.")] TreeFilter? of,
            [GraphQLName("renamed")][DefaultValue(new[] { Kind.Conifer })] Kind[] kinds,
            [GraphQLDeprecated("Unused.")] int? old = null) =>
            new(of?.Least ?? old ?? 3, kinds.Length > 0 ? kinds[0] : of?.Kind ?? Kind.Bush);

        public static Vehicle GetVehicle() => new Car();

        public static IEnumerable<IFound> GetFound() => [new Car(), new Boat()];

        [GraphQLIgnore]
        public static int GetHidden() => 0;
    }
}
