using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Console.Generator;

/// <summary>The result records of one operation: equal selections of one type share a record.</summary>
internal sealed class RecordSet(Schema schema, FragmentTable fragments, Action<SyntaxNode, string> report)
{
    private const string Problem = "global::ScoringPlatform.Console.Operations.IProblem";

    private readonly Selections selections = new(schema, fragments);
    private readonly Dictionary<string, string> nameBySelection = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly CodeBuilder code = new();

    public string Code => code.ToString();

    /// <summary>The record's name; written when it is first asked for.</summary>
    public string Record(CompositeType type, SelectionSetNode set, string parent, string? wish = null)
    {
        var key = type.Name + SyntaxPrinter.Print(set);
        if (nameBySelection.TryGetValue(key, out var known))
        {
            return known;
        }

        var name = Free(wish ?? type.Name, parent);
        nameBySelection[key] = name;
        Write(type, set, name);
        return name;
    }

    private string Free(string wish, string parent)
    {
        var name = names.Add(wish) ? wish : parent + wish;
        for (var number = 2; name != wish && !names.Add(name); number++)
        {
            name = $"{parent}{wish}{number}";
        }

        return name;
    }

    private void Write(CompositeType type, SelectionSetNode set, string name)
    {
        var common = Properties(type, set, name);
        var cases = type.IsAbstract ? Cases(type, set, name, common) : [];
        if (type.IsAbstract && common.All(property => property.Key != RecordProperty.TypeNameKey))
        {
            report(set, $"Select __typename of {type.Name}, so that its members can be told apart.");
        }

        var isProblem = common.Any(p => p.Key == RecordProperty.TypeNameKey) && common.Any(p => p is { Key: "message", Type: "string" });
        var kind = cases.Count > 0 ? "record" : "sealed record";
        code.Line($"public {kind} {name}({Join(common, p => p.Declare)}){(isProblem ? " : " + Problem : "")}\n{{");
        var known = string.Concat(cases.Select(c => $"\"{c.Type}\" => {c.Record}.ReadOwn(e), "));
        code.Line(cases.Count > 0
            ? $"internal static {name} Read(global::System.Text.Json.JsonElement e) => e.GetProperty(\"__typename\").GetString() switch {{ {known}_ => ReadOwn(e) }};"
            : $"internal static {name} Read(global::System.Text.Json.JsonElement e) => ReadOwn(e);");
        code.Line($"internal static {name} ReadOwn(global::System.Text.Json.JsonElement e) => new({Join(common, p => p.Read)});\n}}");
    }

    /// <summary>Records of the members of a union of which more is selected than of all.</summary>
    private List<(string Type, string Record)> Cases(CompositeType type, SelectionSetNode set, string name, List<RecordProperty> common)
    {
        var cases = new List<(string Type, string Record)>();
        foreach (var possible in schema.GetPossibleTypes(type))
        {
            if (selections.Of(possible, set).Count > common.Count)
            {
                var record = Free(possible.Name == name ? possible.Name + "Case" : possible.Name, name);
                var all = Properties(possible, set, record);
                var inherited = common.Select(c => all.Single(p => p.Key == c.Key)).ToList();
                var own = all.Except(inherited).ToList();
                code.Line($"public sealed record {record}({Join([.. inherited, .. own], p => p.Declare)}) : {name}({Join(inherited, p => p.Name)})\n{{");
                code.Line($"internal static new {record} ReadOwn(global::System.Text.Json.JsonElement e) => new({Join([.. inherited, .. own], p => p.Read)});\n}}");
                cases.Add((possible.Name, record));
            }
        }

        return cases;
    }

    private List<RecordProperty> Properties(CompositeType type, SelectionSetNode set, string name)
    {
        var properties = new List<RecordProperty>();
        foreach (var (field, inner, mayBeAbsent) in selections.Of(type, set))
        {
            if (DefinitionOf(type, field) is { } definition)
            {
                var fieldType = mayBeAbsent ? definition.Type.NullableType : definition.Type;
                var (csharp, reader) = Map(fieldType, inner, name);
                var key = field.ResponseName;
                properties.Add(new RecordProperty(key == RecordProperty.TypeNameKey ? "TypeName" : CodeText.Pascal(key), key, csharp, reader));
            }
        }

        return properties;
    }

    /// <summary>A union has no fields of its own: what is selected of all its members is alike in each.</summary>
    private ObjectField? DefinitionOf(CompositeType type, FieldNode field) =>
        schema.FindField(type, field.Name.Value) ?? schema.FindField(schema.GetPossibleTypes(type)[0], field.Name.Value);

    private (string Type, string Reader) Map(GraphQLType type, SelectionSetNode? set, string parent)
    {
        if (!type.IsNonNull)
        {
            var (name, reader, isValue) = MapNonNull(type, set, parent);
            return (name + "?", $"global::ScoringPlatform.Console.Operations.JsonRead.{(isValue ? "ValueOrNull" : "OrNull")}({reader})");
        }

        var (required, read, _) = MapNonNull(type.NullableType, set, parent);
        return (required, read);
    }

    private (string Type, string Reader, bool IsValue) MapNonNull(GraphQLType type, SelectionSetNode? set, string parent)
    {
        switch (type)
        {
            case ListType list:
                var (item, reader) = Map(list.OfType, set, parent);
                return ($"global::System.Collections.Generic.IReadOnlyList<{item}>", $"global::ScoringPlatform.Console.Operations.JsonRead.List({reader})", false);
            case CompositeType composite:
                var record = Record(composite, set!, parent);
                return (record, $"{record}.Read", false);
            case EnumType named:
                return ($"global::{CodeText.SchemaNamespace}.{named.Name}", $"static e => global::{CodeText.SchemaNamespace}.EnumCodes.To{named.Name}(e.GetString())", true);
            default:
                var scalar = Scalars.Find(type.Named.Name) ?? ("global::System.Text.Json.JsonElement", "e.Clone()", "v");
                return (scalar.Type, $"static e => {scalar.Read}", scalar.Type != "string");
        }
    }

    private static string Join(IEnumerable<RecordProperty> properties, Func<RecordProperty, string> text) => string.Join(", ", properties.Select(text));
}
