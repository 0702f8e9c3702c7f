using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>
/// CollectFields and CollectSubfields (specification, section 6.3.2): a key stands where it is first selected, selections of
/// one key are merged, a fragment is expanded once for a selection set, and what is skipped was never there.
/// </summary>
public sealed class CollectFieldsTests
{
    private static readonly IRequestExecutor Executor = Server.Query<Root>(b => b.AddType<Cat>().AddType<Dog>().AddType<IPet>());

    [Theory]
    [InlineData("{ b a }", """{"b":"B","a":"A"}""")]
    [InlineData("{ a b a }", """{"a":"A","b":"B"}""")]
    [InlineData("{ x: a b x: a a }", """{"x":"A","b":"B","a":"A"}""")]
    [InlineData("{ a @skip(if: true) b a }", """{"b":"B","a":"A"}""")]
    [InlineData("{ ... { b } a ... on Query { b } }", """{"b":"B","a":"A"}""")]
    [InlineData("{ ...F a ...F } fragment F on Query { b }", """{"b":"B","a":"A"}""")]
    [InlineData("{ ...F ...G } fragment F on Query { a ...G } fragment G on Query { b }", """{"a":"A","b":"B"}""")]
    [InlineData("{ ...F @skip(if: true) a ...F } fragment F on Query { b }", """{"a":"A","b":"B"}""")]
    [InlineData("{ a ... @include(if: false) { ...F } } fragment F on Query { b }", """{"a":"A"}""")]
    public async Task Fields_OfASelectionSet_StandWhereTheyAreFirstSelected(string document, string expected) =>
        Assert.Equal(expected, await Executor.DataAsync(document));

    [Theory]
    [InlineData("{ self { a } self { b } }", """{"self":{"a":"A","b":"B"}}""")]
    [InlineData("{ self { b } b self { a b } }", """{"self":{"b":"B","a":"A"},"b":"B"}""")]
    [InlineData("{ self { self { a } } ...F } fragment F on Query { self { self { b } } }", """{"self":{"self":{"a":"A","b":"B"}}}""")]
    [InlineData("{ ...F self { ...G } } fragment F on Query { self { ...G } } fragment G on Query { a b }", """{"self":{"a":"A","b":"B"}}""")]
    [InlineData("{ self { a } self @skip(if: true) { b } }", """{"self":{"a":"A"}}""")]
    public async Task Selections_OfOneKey_AreMergedAtEveryDepth(string document, string expected) =>
        Assert.Equal(expected, await Executor.DataAsync(document));

    [Theory]
    [InlineData("{ pet { name ... on Cat { lives } ... on Dog { barks } } }", """{"pet":{"name":"Tom","lives":9}}""")]
    [InlineData("{ pet { ... on Cat { lives } ... on Pet { name } } }", """{"pet":{"lives":9,"name":"Tom"}}""")]
    [InlineData("{ pet { ...D name } } fragment D on Dog { barks name }", """{"pet":{"name":"Tom"}}""")]
    [InlineData("{ pet { ... on Pet { ... on Dog { barks } ... on Cat { lives } } } }", """{"pet":{"lives":9}}""")]
    [InlineData("{ pet { t: __typename ... on Pet { t: __typename } } }", """{"pet":{"t":"Cat"}}""")]
    [InlineData("{ pets { n: name ... on Cat { lives } ... on Dog { barks n: name } } }", """{"pets":[{"n":"Tom","lives":9},{"n":"Rex","barks":true}]}""")]
    public async Task Fragments_OfAbstractTypes_ApplyByTheObjectsType(string document, string expected) =>
        Assert.Equal(expected, await Executor.DataAsync(document));

    public sealed class Root
    {
        public static string GetA() => "A";

        public static string GetB() => "B";

        [GraphQLType("Query")]
        public static Root GetSelf() => new();

        public static IPet GetPet() => new Cat("Tom", 9);

        public static IReadOnlyList<IPet> GetPets() => [new Cat("Tom", 9), new Dog("Rex", true)];
    }

    [InterfaceType("Pet")]
    public interface IPet
    {
        string Name { get; }
    }

    public sealed record Cat(string Name, int Lives) : IPet;

    public sealed record Dog(string Name, bool Barks) : IPet;
}
