using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation;

/// <summary>What rules learn of the place where a walk stands, and that what the schema does not know is nothing.</summary>
public sealed class TypeInfoTests
{
    [Theory]
    [InlineData(
        "{ dog { name } }",
        "SelectionSet in Query; Field dog in Query: Dog; SelectionSet in Dog: Dog; Field name in Dog: String")]
    [InlineData(
        "mutation { rename(id: 1) { name } }",
        "SelectionSet in Mutation; Field rename in Mutation: Pet; Argument id in Mutation: Pet, takes ID!; SelectionSet in Pet: Pet; Field name in Pet: String")]
    [InlineData(
        "subscription { born { __typename } }",
        "SelectionSet in Subscription; Field born in Subscription: Pet; SelectionSet in Pet: Pet; Field __typename in Pet: String!")]
    [InlineData(
        "{ pets { ... on Dog { barks } ... { name } ...F } } fragment F on CatOrDog { __typename }",
        "SelectionSet in Query; Field pets in Query: [Pet!]!; SelectionSet in Pet: [Pet!]!; InlineFragment in Pet: Dog; SelectionSet in Dog: Dog; "
        + "Field barks in Dog: Boolean; InlineFragment in Pet: Pet; SelectionSet in Pet: Pet; Field name in Pet: String; "
        + "SelectionSet in CatOrDog: CatOrDog; Field __typename in CatOrDog: String!")]
    [InlineData(
        "{ unknown(a: 1) { deeper } dog { name } }",
        "SelectionSet in Query; Field unknown in Query: nothing; Argument a in Query: nothing, takes nothing; SelectionSet in nothing: nothing; "
        + "Field deeper in nothing: nothing; Field dog in Query: Dog; SelectionSet in Dog: Dog; Field name in Dog: String")]
    [InlineData(
        "{ dog { ... on Nowhere { a } ... on Int { a } name } }",
        "SelectionSet in Query; Field dog in Query: Dog; SelectionSet in Dog: Dog; InlineFragment in Dog: nothing; SelectionSet in nothing: nothing; "
        + "Field a in nothing: nothing; InlineFragment in Dog: Int; SelectionSet in nothing: Int; Field a in nothing: nothing; Field name in Dog: String")]
    [InlineData(
        "{ __schema { types { kind } } __type(name: \"Dog\") { name } }",
        "SelectionSet in Query; Field __schema in Query: __Schema!; SelectionSet in __Schema: __Schema!; Field types in __Schema: [__Type!]!; "
        + "SelectionSet in __Type: [__Type!]!; Field kind in __Type: __TypeKind!; Field __type in Query: __Type; "
        + "Argument name in Query: __Type, takes String!; SelectionSet in __Type: __Type; Field name in __Type: String")]
    public void Walk_OverSelections_KnowsTypeAndParent(string document, string expected) =>
        Assert.Equal(expected, string.Join("; ", Recorder.Selections(document)));

    [Theory]
    [InlineData("int(value: 1)", "IntValue Int of value")]
    [InlineData("requiredText(value: \"x\")", "StringValue String! of value")]
    [InlineData("matrix(value: [[1], 2])", "ListValue [Int!]! of nothing; ListValue Int! of nothing; IntValue Int! of nothing; IntValue [Int!]! of nothing")]
    [InlineData("texts(value: \"x\")", "StringValue [String] of value")]
    [InlineData(
        "complex(value: { required: true, names: [\"a\"], inner: { count: 1 } })",
        "ObjectValue Complex of value; BooleanValue Boolean! of required in Complex; ListValue String of nothing; StringValue String of nothing; "
        + "ObjectValue Complex of inner in Complex; IntValue Int of count in Complex")]
    [InlineData("choices(value: [{ number: 1 }])", "ListValue Choice! of nothing; ObjectValue Choice! of nothing; IntValue Int of number in Choice")]
    [InlineData("json(value: { a: [1] })", "ObjectValue Json of value; ListValue nothing of nothing; IntValue nothing of nothing")]
    [InlineData("int(unknown: { a: 1 })", "ObjectValue nothing of nothing; IntValue nothing of nothing")]
    [InlineData("complex(value: { unknown: 1, count: 2 })", "ObjectValue Complex of value; IntValue nothing of nothing in Complex; IntValue Int of count in Complex")]
    [InlineData("int(value: { a: 1 })", "ObjectValue Int of value; IntValue nothing of nothing")]
    [InlineData("json @limit(range: { to: 1 }, levels: 2)", "ObjectValue Range! of range; IntValue Int! of to in Range; IntValue [Int!] of levels")]
    [InlineData("json @unknown(a: 1)", "IntValue nothing of nothing")]
    [InlineData("int(value: 1) @include(if: true)", "IntValue Int of value; BooleanValue Boolean! of if")]
    public void Walk_OverValues_KnowsWhatEachMustBe(string field, string expected) =>
        Assert.Equal(expected, string.Join("; ", Recorder.Values($"{{ arguments {{ {field} }} }}")));

    [Theory]
    [InlineData("$a: Int = 1", "IntValue Int of nothing")]
    [InlineData("$a: [Range!] = [{ to: 1 }]", "ListValue Range! of nothing; ObjectValue Range! of nothing; IntValue Int! of to in Range")]
    [InlineData("$a: Dog = 1", "IntValue nothing of nothing")]
    [InlineData("$a: Nowhere = { b: 1 }", "ObjectValue nothing of nothing; IntValue nothing of nothing")]
    [InlineData("$a: Int = 1 @limit(range: { from: 2 })", "IntValue Int of nothing; ObjectValue Range! of range; IntValue Int! of from in Range")]
    public void Walk_OverDefaults_KnowsTheVariablesType(string variable, string expected) =>
        Assert.Equal(expected, string.Join("; ", Recorder.Values($"query ({variable}) {{ __typename }}")));

    /// <summary>Notes at each node what the type information says there.</summary>
    private sealed class Recorder : SyntaxVisitor
    {
        private readonly TypeInfo _types = new(Pets.Schema);
        private readonly List<string> _selections = [];
        private readonly List<string> _values = [];

        internal static List<string> Selections(string document) => Walk(document)._selections;

        internal static List<string> Values(string document) => Walk(document)._values;

        protected override bool Enter(SyntaxNode node)
        {
            _types.Enter(node);
            var (type, parent) = (Shown(_types.Type), Shown(_types.ParentType));
            switch (node)
            {
                case SelectionSetNode:
                    _selections.Add(type == parent && parent is "Query" or "Mutation" or "Subscription" ? $"SelectionSet in {parent}" : $"SelectionSet in {parent}: {type}");
                    break;
                case FieldNode field:
                    Assert.Equal(type, Shown(_types.Field?.Type));
                    _selections.Add($"Field {field.Name.Value} in {parent}: {type}");
                    break;
                case InlineFragmentNode:
                    _selections.Add($"InlineFragment in {parent}: {type}");
                    break;
                case ArgumentNode argument when !_types.IsInDirective:
                    _selections.Add($"Argument {argument.Name.Value} in {parent}: {type}, takes {Shown(_types.Argument?.Type)}");
                    break;
                case ValueNode value and not VariableNode:
                    var within = _types.InputParent is { } holder ? $" in {holder}" : "";
                    _values.Add($"{value.Kind} {Shown(_types.InputType)} of {Shown(_types.InputDefinition)}{within}");
                    break;
            }

            return true;
        }

        protected override void Leave(SyntaxNode node) => _types.Leave(node);

        private static Recorder Walk(string document)
        {
            var recorder = new Recorder();
            recorder.Visit(Parser.Parse(document));

            // What was entered was left.
            Assert.Equal((null, null, null, null), (recorder._types.Type, recorder._types.ParentType, recorder._types.Field, recorder._types.InputType));
            return recorder;
        }

        private static string Shown(object? part) => part?.ToString() ?? "nothing";
    }
}
