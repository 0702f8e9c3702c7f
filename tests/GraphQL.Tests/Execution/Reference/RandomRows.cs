using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Execution.Reference;

/// <summary>Plans rows of a schema by chance.</summary>
/// <param name="schema">The schema.</param>
/// <param name="random">The chance.</param>
/// <param name="trouble">How many of a hundred values are null, and as many fail.</param>
internal sealed class RandomRows(Schema schema, Random random, int trouble)
{
    /// <summary>A row of a type, with rows below it as deep as asked.</summary>
    public Row Make(ObjectType type, int depth)
    {
        var row = new Row(type.Name);
        foreach (var field in type.Fields)
        {
            row.Fields[field.Name] = new Planned(
                Value(field.Type, depth), Fails: random.Next(100) < trouble, Waits: random.Next(3) == 0);
        }

        return row;
    }

    // A null stands also where the type forbids it: that is what is to be seen.
    private object? Value(GraphQLType type, int depth) => type.NullableType switch
    {
        _ when random.Next(100) < trouble => null,
        ListType list => Enumerable.Range(0, random.Next(4)).Select(_ => Value(list.OfType, depth)).ToList(),
        CompositeType when depth == 0 => null,
        CompositeType composite => Make(Pick(composite), depth - 1),
        _ => $"t{random.Next(100)}",
    };

    private ObjectType Pick(CompositeType type)
    {
        var possible = schema.GetPossibleTypes(type);
        return possible[random.Next(possible.Length)];
    }
}
