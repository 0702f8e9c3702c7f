using System.Globalization;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Validation;

/// <summary>Lawful queries over a schema, by chance. Each field has a name of its own, so that all can be merged.</summary>
internal sealed class QueryGenerator(Schema schema, int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<string> _variables = [];
    private readonly List<string> _fragments = [];
    private readonly List<CompositeType> _sets = [];
    private Func<CompositeType, string>? _insert;
    private int _insertAt;
    private int _names;

    /// <summary>The definitions of a document: a query and its fragments.</summary>
    /// <param name="variables">Definitions of variables beside those that the query uses.</param>
    /// <param name="insert">Selections that one of the selection sets, chosen by chance, begins with.</param>
    internal List<string> Definitions(string variables = "", Func<CompositeType, string>? insert = null)
    {
        _variables.Clear();
        _fragments.Clear();
        _sets.Clear();
        _insert = insert;
        _insertAt = _random.Next(4);
        var selections = Selections(schema.QueryType, 4);
        if (insert is not null && _sets.Count <= _insertAt)
        {
            selections = $"{{ {insert(schema.QueryType)} {selections[1..]}";
        }

        var all = string.Join(", ", _variables.Append(variables).Where(text => text.Length > 0));
        return [$"query Generated{(all.Length > 0 ? $"({all})" : "")} {selections}", .. _fragments];
    }

    private string Selections(CompositeType type, int depth)
    {
        _sets.Add(type);
        var inserted = _insert is not null && _sets.Count == _insertAt + 1 ? _insert(type) + " " : "";
        var items = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Selection(type, depth)).ToList();
        return $"{{ {inserted}{string.Join(' ', items)} }}";
    }

    private string Selection(CompositeType type, int depth)
    {
        var fields = (type as ComplexOutputType)?.Fields.Where(field => depth > 0 || field.Type.Named.IsLeaf).ToList() ?? [];
        return _random.Next(6) switch
        {
            0 => $"{Name()}: __typename{Directives()}",
            1 when depth > 0 => Inline(type, depth),
            2 when depth > 0 => Spread(type, depth),
            _ when fields.Count > 0 => Field(fields[_random.Next(fields.Count)], depth),
            _ => "__typename",
        };
    }

    private string Field(ObjectField field, int depth)
    {
        var arguments = field.Arguments.Where(argument => argument.IsRequired || _random.Next(3) == 0).Select(Argument).ToList();
        var list = arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "";
        var below = field.Type.Named is CompositeType inner ? " " + Selections(inner, depth - 1) : "";
        return $"{Name()}: {field.Name}{list}{Directives()}{below}";
    }

    private string Argument(Argument argument) => $"{argument.Name}: {Value(argument.Type, 2, argument.DefaultValue is not null)}";

    private string Inline(CompositeType type, int depth) => _random.Next(3) == 0
        ? $"... {Selections(type, depth - 1)}"
        : Overlapping(type) is var on ? $"... on {on} {Selections(on, depth - 1)}" : "";

    private string Spread(CompositeType type, int depth)
    {
        var (name, on) = ($"F{Name()}", Overlapping(type));
        var selections = Selections(on, depth - 1);
        _fragments.Add($"fragment {name} on {on} {selections}");
        return $"...{name}{(_random.Next(4) == 0 ? " @onSpread" : "")}";
    }

    private CompositeType Overlapping(CompositeType type)
    {
        var all = schema.Types.OfType<CompositeType>().Where(other => !other.IsIntrospection && schema.Overlap(type, other)).ToList();
        return all[_random.Next(all.Count)];
    }

    private string Directives() => _random.Next(6) switch
    {
        0 => $" @include(if: {Value(Boolean, 0, false)})",
        1 => " @onField @tag(name: \"a\") @tag(name: \"b\", level: 2)",
        2 => $" @limit(range: {{ to: {_random.Next(9).ToString(CultureInfo.InvariantCulture)} }}, levels: 1)",
        _ => "",
    };

    private NonNullType Boolean => new(schema.FindType("Boolean")!);

    private string Value(GraphQLType type, int depth, bool hasDefault)
    {
        if (_random.Next(4) == 0)
        {
            return Variable(type, hasDefault);
        }

        return type switch
        {
            NonNullType required => Given(required.OfType, depth),
            _ when _random.Next(6) == 0 => "null",
            _ => Given(type, depth),
        };
    }

    /// <summary>A variable of the type, a stricter one, or a laxer one where a default steps in.</summary>
    private string Variable(GraphQLType type, bool hasDefault)
    {
        var name = $"$v{Name()}";
        _variables.Add((type, _random.Next(3)) switch
        {
            (NonNullType required, 0) when hasDefault => $"{name}: {required.OfType}",
            (NonNullType required, 1) => $"{name}: {required.OfType} = {Given(required.OfType, 0)}",
            (NonNullType, _) => $"{name}: {type}",
            (_, 0) => $"{name}: {type}!",
            _ => $"{name}: {type} = null",
        });
        return name;
    }

    /// <summary>A literal that is not null; at depth 0 one without variables.</summary>
    private string Given(GraphQLType type, int depth) => type switch
    {
        ListType list when depth == 0 || _random.Next(3) == 0 => Given(list.OfType.NullableType, 0),
        ListType list => $"[{string.Join(", ", Enumerable.Range(0, _random.Next(3)).Select(_ => Value(list.OfType, depth - 1, false)))}]",
        InputObjectType { IsOneOf: true } oneOf => OneOf(oneOf, depth),
        InputObjectType input => Object(input, depth),
        EnumType enumType => enumType.Values[_random.Next(enumType.Values.Count)].Name,
        _ => Leaf(type.ToString()!),
    };

    private string OneOf(InputObjectType type, int depth)
    {
        var leaves = type.Fields.Where(field => depth > 0 || field.Type.Named.IsLeaf).ToList();
        var field = leaves[_random.Next(leaves.Count)];
        return $"{{ {field.Name}: {Given(field.Type, Math.Max(0, depth - 1))} }}";
    }

    private string Object(InputObjectType type, int depth)
    {
        var fields = type.Fields.Where(field => field.IsRequired || (depth > 0 && _random.Next(2) == 0));
        var given = fields.Select(field =>
            $"{field.Name}: {(depth > 0 ? Value(field.Type, depth - 1, field.DefaultValue is not null) : Given(field.Type.NullableType, 0))}");
        return $"{{ {string.Join(", ", given)} }}";
    }

    private string Leaf(string type) => type switch
    {
        "Int" => _random.Next(-9, 9).ToString(CultureInfo.InvariantCulture),
        "Float" => _random.Next(2) == 0 ? "1.5e3" : "7",
        "Boolean" => _random.Next(2) == 0 ? "true" : "false",
        "ID" => _random.Next(2) == 0 ? "\"id\"" : "12",
        "String" => _random.Next(2) == 0 ? "\"text\"" : "\"\"\"block\"\"\"",
        _ => "{ any: [1, \"x\", null] }",
    };

    private string Name() => $"n{_names++.ToString(CultureInfo.InvariantCulture)}";
}
