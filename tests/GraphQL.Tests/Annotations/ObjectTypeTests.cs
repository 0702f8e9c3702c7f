using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Tests.Execution;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Annotations;

/// <summary>Object types from classes, the classes that extend them, and their descriptions.</summary>
public sealed class ObjectTypeTests
{
    private readonly IRequestExecutor _executor = Server.Create(
        b => b.AddType(typeof(BookQueries)).AddType(typeof(MoreQueries)).AddType(typeof(BookType)).AddType(typeof(ShelfType)).AddType(typeof(ShelfExtension)));

    [Fact]
    public void Extension_FieldsComeFirst_ThenTheClasss() =>
        Assert.Equal(
            """"
            type Book {
              """
              Who wrote it.
              """
              author: String! @cost(weight: "10")
              shelf: Rack!
              heading(
                """
                In capitals.
                """
                upper: Boolean! = false
              ): String!
              titleLength: Int!
              id: Int!
              title: String!
              year: Int @deprecated(reason: "Unknown for most.")
            }
            """".ReplaceLineEndings("\n"),
            _executor.PrintedType("Book"));

    [Fact]
    public void Configure_WithExplicitBinding_NamesEachField() =>
        Assert.Equal(
            """
            type Rack {
              name: String!
              extra: Int!
            }
            """.ReplaceLineEndings("\n"),
            _executor.PrintedType("Rack"));

    [Fact]
    public void Descriptions_OfTypesFieldsAndArguments_ArePrinted()
    {
        var sdl = SchemaPrinter.Print(_executor.Schema);

        Assert.Contains("\"\"\"\nA printed book.\n\"\"\"\ntype Book {", sdl, StringComparison.Ordinal);
        Assert.Contains("  \"\"\"\n  Who wrote it.\n  \"\"\"\n  author", sdl, StringComparison.Ordinal);
        Assert.Contains("\"\"\"\n    In capitals.\n    \"\"\"\n    upper", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void ClassesOfOneRoot_AreMerged() =>
        Assert.Equal("type Query {\n  book: Book!\n  shelves: [Rack!]!\n}", _executor.PrintedType("Query"));

    [Fact]
    public async Task Fields_OfEachOrigin_AreResolved() =>
        Assert.Equal(
            """{"book":{"author":"A of 7","heading":"TITLE","id":7,"titleLength":5,"shelf":{"name":"S-1","extra":2}}}""",
            await _executor.DataAsync("{ book { author heading(upper: true) id titleLength shelf { name extra } } }"));

    [Fact]
    public void Members_WithoutPlaceInTheSchema_AreLeftOut()
    {
        var fields = ((ObjectType)_executor.Schema.FindType("Book")!).Fields.Select(f => f.Name).ToList();

        Assert.DoesNotContain("secret", fields);
        Assert.DoesNotContain("toString", fields);
        Assert.DoesNotContain("touch", fields);
    }

    [Fact]
    public void FieldWithoutMiddleware_IsReadDirectly()
    {
        var book = (ObjectType)_executor.Schema.FindType("Book")!;

        Assert.NotNull(book.Fields.Find("id")!.Member);
        Assert.Null(book.Fields.Find("id")!.Resolver);
    }

    [Fact]
    public void Cost_OfAttributesAndDefaults_IsPrinted()
    {
        var query = Server.Query<WithCost>().PrintedType("Query");

        Assert.Contains("cheap: Int!\n", query, StringComparison.Ordinal);
        Assert.Contains("given: Int! @cost(weight: \"2.5\")", query, StringComparison.Ordinal);
        Assert.Contains("waiting: Int! @cost(weight: \"10\")", query, StringComparison.Ordinal);
        Assert.Contains("@listSize(assumedSize:5,slicingArguments:[\"first\"],requireOneSlicingArgument:false)", string.Concat(query.Where(c => !char.IsWhiteSpace(c))).Replace("]requireOne", "],requireOne", StringComparison.Ordinal).Replace("5slicing", "5,slicing", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("argument(of: Int! @cost(weight: \"4\"))", query, StringComparison.Ordinal);
    }

    [Fact]
    public void Cost_SwitchedOff_IsNotPrinted() =>
        Assert.DoesNotContain(
            "weight: \"10\"", SchemaPrinter.Print(Server.Query<WithCost>(b => b.ModifyOptions(o => o.ApplyCostDefaults = false)).Schema), StringComparison.Ordinal);

    [Fact]
    public void Module_RegistersTheClassesOfAnAssembly()
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddTypeModule(typeof(ObjectTypeTests).Assembly);
        var setup = (SchemaSetup)services.First(s => s.ServiceType == typeof(SchemaSetup)).ImplementationInstance!;

        Assert.Contains(typeof(BookQueries), setup.Types);
        Assert.Contains(typeof(BookType), setup.Types);
        Assert.DoesNotContain(typeof(Book), setup.Types);
        Assert.Equal(setup.Types.Select(t => t.FullName).Order(StringComparer.Ordinal), setup.Types.Select(t => t.FullName));
    }

    [GraphQLDescription("A printed book.")]
    public sealed class Book
    {
        public int Id => 7;

        public string Title => "Title";

        public string Author => "unused";

        [GraphQLDeprecated("Unknown for most.")]
        public int? Year => null;

        [GraphQLIgnore]
        public string Secret => "";

        public int GetTitleLength() => Title.Length;

        public void Touch()
        {
        }
    }

    public sealed class Shelf
    {
        public string Name { get; init; } = "S-1";

        public int Hidden => 0;
    }

    [QueryType]
    public static class BookQueries
    {
        public static Book GetBook() => new();
    }

    [QueryType]
    public static class MoreQueries
    {
        public static IReadOnlyList<Shelf> GetShelves() => [new()];
    }

    [ObjectType<Book>]
    public static class BookType
    {
        [GraphQLDescription("Who wrote it.")]
        public static async Task<string> GetAuthorAsync([Parent] Book book)
        {
            await Task.Yield();
            return $"A of {book.Id}";
        }

        public static Shelf GetShelf() => new();

        public static string GetHeading([Parent] Book book, [GraphQLDescription("In capitals.")] bool upper = false) =>
            upper ? book.Title.ToUpperInvariant() : book.Title;
    }

    [ObjectType<Shelf>]
    public static class ShelfType
    {
        internal static void Configure(IObjectTypeDescriptor<Shelf> descriptor)
        {
            descriptor.Name("Rack").BindFieldsExplicitly();
            descriptor.Field(s => s.Name);
        }
    }

    [ObjectType<Shelf>]
    public static class ShelfExtension
    {
        public static int GetExtra([Parent] Shelf shelf) => shelf.Name.Length - 1;
    }

    public sealed class WithCost
    {
        public static int GetCheap() => 1;

        [Cost(2.5)]
        public static int GetGiven() => 1;

        public static Task<int> GetWaitingAsync() => Task.FromResult(1);

        [ListSize(AssumedSize = 5, SlicingArguments = ["first"], RequireOneSlicingArgument = false)]
        public static int[] GetSized(int first) => [first];

        public static int GetArgument([Cost(4)] int of) => of;
    }
}
