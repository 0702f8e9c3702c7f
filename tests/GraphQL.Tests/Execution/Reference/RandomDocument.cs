using System.Text;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Execution.Reference;

/// <summary>
/// Writes valid queries by chance: fields under one or two names, fragments of every kind, and conditions. Fields of one
/// name have one type all over the schemas it is used with, so that no two selections conflict.
/// </summary>
internal sealed class RandomDocument(Schema schema, Random random)
{
    private static readonly string[] Flags = ["x", "y", "z"];

    private readonly SortedSet<string> _used = [];
    private readonly List<string> _fragments = [];

    /// <summary>A document, and the values of its variables.</summary>
    public (string Text, Dictionary<string, object?> Variables) Write(int depth)
    {
        var selections = SelectionSet(schema.QueryType, depth);
        var variables = _used.ToDictionary(v => v, _ => (object?)(random.Next(2) == 0));
        var head = _used.Count == 0 ? "" : $"query ({string.Join(", ", _used.Select(v => $"${v}: Boolean!"))}) ";
        return ($"{head}{selections}\n{string.Join('\n', _fragments)}", variables);
    }

    private string SelectionSet(CompositeType type, int depth)
    {
        var text = new StringBuilder("{ __typename");
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            text.Append(' ').Append(Selection(type, depth));
        }

        return text.Append(" }").ToString();
    }

    private string Selection(CompositeType type, int depth) => random.Next(10) switch
    {
        _ when depth == 0 => Leaf(type),
        0 => $"... {Condition()}{SelectionSet(type, depth - 1)}",
        1 => Inline(type, depth - 1),
        2 => Spread(type, depth - 1),
        _ => Field(type, depth - 1),
    };

    private string Leaf(CompositeType type)
    {
        var leaves = (type as ComplexOutputType)?.Fields.Where(f => f.Type.Named.IsLeaf).ToList();
        return leaves is { Count: > 0 } ? leaves[random.Next(leaves.Count)].Name : "__typename";
    }

    private string Field(CompositeType type, int depth)
    {
        if (type is not ComplexOutputType { Fields: var fields })
        {
            return Inline(type, depth);
        }

        var field = fields[random.Next(fields.Count)];
        var alias = random.Next(3) == 0 ? $"other_{field.Name}: " : "";
        if (field.Type.Named is not CompositeType below)
        {
            return $"{alias}{field.Name} {Condition()}";
        }

        return $"{alias}{field.Name} {Condition()}{SelectionSet(below, depth)}";
    }

    private string Inline(CompositeType type, int depth)
    {
        var on = Overlapping(type);
        return $"... on {on.Name} {Condition()}{SelectionSet(on, depth)}";
    }

    private string Spread(CompositeType type, int depth)
    {
        var on = Overlapping(type);
        var body = SelectionSet(on, depth);
        var name = $"F{_fragments.Count}";
        _fragments.Add($"fragment {name} on {on.Name} {body}");
        return string.Join(' ', Enumerable.Range(0, random.Next(1, 3)).Select(_ => $"...{name} {Condition()}"));
    }

    private CompositeType Overlapping(CompositeType type)
    {
        var choices = schema.Types.OfType<CompositeType>().Where(t => !t.Name.StartsWith('_') && schema.Overlap(t, type)).ToList();
        return choices[random.Next(choices.Count)];
    }

    private string Condition()
    {
        if (random.Next(4) > 0)
        {
            return "";
        }

        var directive = random.Next(2) == 0 ? "skip" : "include";
        if (random.Next(3) == 0)
        {
            return $"@{directive}(if: {(random.Next(2) == 0 ? "true" : "false")}) ";
        }

        var flag = Flags[random.Next(Flags.Length)];
        _used.Add(flag);
        return $"@{directive}(if: ${flag}) ";
    }
}
