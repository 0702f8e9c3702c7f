using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Values of interfaces and unions (specification, section 6.4.3, ResolveAbstractType).</summary>
public sealed class AbstractTests
{
    private readonly IRequestExecutor _executor = Server.Query<Root>(b => b.AddType<Dog>().AddType<Cat>().AddType<IAnimal>().AddType<IThing>().AddType<Rock>());

    [Fact]
    public async Task Interface_WithFragments_SelectsByTheValuesType() =>
        Assert.Equal(
            """{"animals":[{"__typename":"Dog","name":"Rex","barks":true},{"__typename":"Cat","name":"Tom","lives":9}]}""",
            await _executor.DataAsync("{ animals { __typename name ... on Dog { barks } ... on Cat { lives } } }"));

    [Fact]
    public async Task Interface_FieldsOfTheInterface_NeedNoFragment() =>
        Assert.Equal("""{"animals":[{"name":"Rex"},{"name":"Tom"}]}""", await _executor.DataAsync("{ animals { name } }"));

    [Fact]
    public async Task Union_WithFragments_SelectsByTheValuesType() =>
        Assert.Equal(
            """{"things":[{"__typename":"Dog","name":"Rex"},{"__typename":"Rock","weight":2.5}]}""",
            await _executor.DataAsync("{ things { __typename ... on IAnimal { name } ... on Rock { weight } } }"));

    [Fact]
    public async Task Value_OfAClassDerivedFromAMember_IsThatMember() =>
        Assert.Equal("""{"puppy":{"__typename":"Dog","name":"Bit"}}""", await _executor.DataAsync("{ puppy { __typename name } }"));

    [Fact]
    public async Task Value_OfNoMember_IsAnError() =>
        Assert.Equal(
            """{"stranger":null} | /stranger: Abstract type "IAnimal" must resolve to an Object type at runtime for field "Query.stranger".""",
            await _executor.OutcomeAsync("{ stranger { name } }"));

    [Fact]
    public async Task Items_OfSeveralTypes_MayFailApart() =>
        Assert.Equal(
            """{"mixed":[{"name":"Rex"},null,{"name":"Tom"}]} | /mixed/1: Abstract type "IAnimal" must resolve to an Object type at runtime for field "Query.mixed".""",
            await _executor.OutcomeAsync("{ mixed { name } }"));

    [Fact]
    public void Schema_ListsTheInterfacesAndMembers()
    {
        Assert.Equal("type Dog implements IAnimal {\n  name: String!\n  barks: Boolean!\n}", _executor.PrintedType("Dog"));
        Assert.Equal("interface IAnimal {\n  name: String!\n}", _executor.PrintedType("IAnimal"));
        Assert.Equal("union IThing = Dog | Rock", _executor.PrintedType("IThing"));
    }

    [InterfaceType]
    public interface IAnimal
    {
        string Name { get; }
    }

    [UnionType]
    public interface IThing;

    public class Dog : IAnimal, IThing
    {
        public string Name { get; init; } = "Rex";

        public bool Barks => true;
    }

    public sealed class Puppy : Dog;

    public sealed class Cat : IAnimal
    {
        public string Name => "Tom";

        public int Lives => 9;
    }

    public sealed class Rock : IThing
    {
        public double Weight => 2.5;
    }

    public sealed class Stranger : IAnimal
    {
        public string Name => "?";
    }

    public sealed class Root
    {
        public static IReadOnlyList<IAnimal> GetAnimals() => [new Dog(), new Cat()];

        public static IReadOnlyList<IThing> GetThings() => [new Dog(), new Rock()];

        public static IAnimal GetPuppy() => new Puppy { Name = "Bit" };

        public static IAnimal? GetStranger() => new Stranger();

        public static IReadOnlyList<IAnimal?> GetMixed() => [new Dog(), new Stranger(), new Cat()];
    }
}
