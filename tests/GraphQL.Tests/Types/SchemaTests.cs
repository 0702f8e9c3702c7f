using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Validation;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Tests.Types;

public sealed class SchemaTests
{
    private static readonly Schema Schema = Pets.Schema;

    [Theory]
    [InlineData("Dog", "Dog")]
    [InlineData("CatOrDog", "Cat Dog")]
    [InlineData("Pet", "Dog Cat")]
    [InlineData("Being", "Human Dog Cat Alien")]
    [InlineData("Canine", "Dog")]
    public void GetPossibleTypes_CompositeType_ListsObjectTypesInOrder(string type, string possible) =>
        Assert.Equal(possible, string.Join(' ', Schema.GetPossibleTypes(Composite(type))));

    [Theory]
    [InlineData("Dog", "Dog", true)]
    [InlineData("Dog", "Cat", false)]
    [InlineData("Dog", "Pet", true)]
    [InlineData("Pet", "CatOrDog", true)]
    [InlineData("Pet", "HumanOrAlien", false)]
    [InlineData("Intelligent", "Being", true)]
    [InlineData("Canine", "Cat", false)]
    public void Overlap_TwoTypes_IsSymmetric(string left, string right, bool overlaps)
    {
        Assert.Equal(overlaps, Schema.Overlap(Composite(left), Composite(right)));
        Assert.Equal(overlaps, Schema.Overlap(Composite(right), Composite(left)));
    }

    [Theory]
    [InlineData("Int", "Int", true)]
    [InlineData("Int!", "Int", true)]
    [InlineData("Int", "Int!", false)]
    [InlineData("Int", "String", false)]
    [InlineData("[Int!]!", "[Int]", true)]
    [InlineData("[Int]", "[Int!]", false)]
    [InlineData("[Int]", "Int", false)]
    [InlineData("Int", "[Int]", false)]
    [InlineData("Dog", "Pet", true)]
    [InlineData("Pet", "Dog", false)]
    [InlineData("Canine", "Mammal", true)]
    [InlineData("Canine", "Pet", false)]
    [InlineData("[Dog!]", "[CatOrDog]", true)]
    [InlineData("Human", "CatOrDog", false)]
    public void IsSubType_TwoTypes_FollowsTheSpecification(string sub, string super, bool expected) =>
        Assert.Equal(expected, Schema.IsSubType(Resolve(sub), Resolve(super)));

    [Theory]
    [InlineData("[Int!]!", "[Int!]!", true)]
    [InlineData("[Int!]!", "[Int!]", false)]
    [InlineData("Int", "[Int]", false)]
    public void IsSameAs_TwoReferences_ComparesWrappers(string left, string right, bool expected) =>
        Assert.Equal(expected, Resolve(left).IsSameAs(Resolve(right)));

    [Theory]
    [InlineData("Query", "dog", "Dog")]
    [InlineData("Query", "__schema", "__Schema!")]
    [InlineData("Query", "__type", "__Type")]
    [InlineData("Query", "__typename", "String!")]
    [InlineData("CatOrDog", "__typename", "String!")]
    [InlineData("Pet", "name", "String")]
    [InlineData("Dog", "__schema", null)]
    [InlineData("CatOrDog", "name", null)]
    [InlineData("Dog", "wheels", null)]
    [InlineData("Query", "__other", null)]
    public void FindField_Name_KnowsIntrospection(string type, string field, string? expected) =>
        Assert.Equal(expected, Schema.FindField(Composite(type), field)?.Type.ToString());

    [Theory]
    [InlineData(OperationType.Query, "Query")]
    [InlineData(OperationType.Mutation, "Mutation")]
    [InlineData(OperationType.Subscription, "Subscription")]
    public void RootType_Operation_IsTheSchemas(OperationType operation, string type) =>
        Assert.Equal(type, Schema.RootType(operation)!.Name);

    [Fact]
    public void Build_TypesInACircle_ReferToEachOther()
    {
        var person = new ObjectType("Person");
        var friends = new ObjectField("friends", new ListType(person));
        person.Fields.Add(friends);
        var query = new ObjectType("Query") { Fields = { new ObjectField("me", person) } };
        var schema = new SchemaBuilder { Query = query }.Build();
        Assert.Same(person, schema.FindType("Person"));
        Assert.Same(person, person.Fields["friends"].Type.Named);
    }

    [Fact]
    public void Build_UnreachableTypes_AreIncludedWhenListed()
    {
        var contract = new InterfaceType("Contract") { Fields = { new ObjectField("a", new IntType()) } };
        var hidden = new ObjectType("Hidden") { Interfaces = { contract }, Fields = { new ObjectField("a", contract.Fields["a"].Type) } };
        var query = new ObjectType("Query") { Fields = { new ObjectField("c", contract) } };
        var schema = new SchemaBuilder { Query = query, Types = { hidden } }.Build();
        Assert.Same(hidden, Assert.Single(schema.GetPossibleTypes(contract)));
    }

    [Fact]
    public void Build_FinishedSchema_CannotBeChanged()
    {
        var argument = new Argument("b", new IntType());
        var field = new ObjectField("a", argument.Type) { Arguments = { argument } };
        var query = new ObjectType("Query") { Fields = { field } };
        _ = new SchemaBuilder { Query = query }.Build();
        Assert.Throws<InvalidOperationException>(() => query.Description = "x");
        Assert.Throws<InvalidOperationException>(() => query.Fields.Clear());
        Assert.Throws<InvalidOperationException>(() => query.Interfaces.Add(new InterfaceType("I")));
        Assert.Throws<InvalidOperationException>(() => field.Member = _ => null);
        Assert.Throws<InvalidOperationException>(() => argument.DefaultValue = null);
        Assert.ThrowsAny<NotSupportedException>(() => query.Directives.Add(new AppliedDirective("x")));
    }

    [Fact]
    public void NamedList_NameTwice_IsRefused()
    {
        var list = new NamedList<EnumValue> { new("A") };
        Assert.Throws<ArgumentException>(() => list.Add(new EnumValue("A")));
        Assert.Null(list.Find("B"));
        Assert.Equal("A", list.Find("A")!.Name);
    }

    [Fact]
    public void NonNullType_OfNonNull_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new NonNullType(new NonNullType(new IntType())));

    [Fact]
    public void FeatureBag_Values_AreKeptByType()
    {
        var features = new FeatureBag();
        Assert.False(features.TryGet<string>(out _));
        features.Set("one");
        features.Set("two");
        Assert.Equal("two", features.Get<string>());
        Assert.Null(features.Get<Version>());
    }

    [Fact]
    public void ObjectType_IsInstance_FollowsTheRuntimeTypeOrTheTest()
    {
        var byRuntimeType = new ObjectType("A") { RuntimeType = typeof(Exception) };
        Assert.True(byRuntimeType.IsInstance(new ArgumentException("x")));
        Assert.False(byRuntimeType.IsInstance("x"));
        var byTest = new ObjectType("B") { IsTypeOf = value => value is string { Length: 1 } };
        Assert.True(byTest.IsInstance("x"));
        Assert.False(byTest.IsInstance("xx"));
        Assert.False(new ObjectType("C").IsInstance("x"));
    }

    private static CompositeType Composite(string name) => (CompositeType)Schema.FindType(name)!;

    private static GraphQLType Resolve(string reference) => TypeFromSyntax.Resolve(Schema, Parser.ParseType(reference))!;
}
