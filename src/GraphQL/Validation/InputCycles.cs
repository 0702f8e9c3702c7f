namespace ScoringPlatform.GraphQL.Validation;

/// <summary>
/// Input objects that can never be given: through non-null fields they contain themselves (specification, section 3.10
/// "Circular References"), through oneOf fields they have no end, or their defaults contain themselves.
/// </summary>
internal static class InputCycles
{
    internal static void Check(Schema schema, SchemaCheck check)
    {
        var inputs = schema.Types.OfType<InputObjectType>().ToList();
        var reported = new HashSet<InputObjectType>();
        foreach (var type in inputs)
        {
            if (!reported.Contains(type) && FindCycle(type) is { } cycle)
            {
                reported.UnionWith(cycle.Types);
                check.Report($"Cannot reference Input Object \"{type}\" within itself through a series of non-null fields: \"{cycle.Path}\".");
            }

            if (DefaultCycle(type) is { } field)
            {
                check.Report($"Cannot reference Input Object field {field} within itself through a series of default values.");
            }
        }

        OneOfWithoutEnd(inputs, check);
    }

    /// <summary>Breadth first over the fields that must be given, from the type until it is met again.</summary>
    private static (ImmutableArray<InputObjectType> Types, string Path)? FindCycle(InputObjectType start)
    {
        var seen = new HashSet<InputObjectType>();
        var open = new Queue<(ImmutableArray<InputObjectType> Types, string Path)>([([start], "")]);
        while (open.TryDequeue(out var next))
        {
            foreach (var field in next.Types[^1].Fields)
            {
                if (field.Type is not NonNullType { OfType: InputObjectType inner })
                {
                    continue;
                }

                var path = next.Path.Length == 0 ? field.Name : $"{next.Path}.{field}";
                if (ReferenceEquals(inner, start))
                {
                    return (next.Types, path);
                }

                if (seen.Add(inner))
                {
                    open.Enqueue((next.Types.Add(inner), path));
                }
            }
        }

        return null;
    }

    /// <summary>Follows defaults: an object default leaves fields out, whose own defaults come in, and so on.</summary>
    private static string? DefaultCycle(InputObjectType type)
    {
        foreach (var start in type.Fields.Where(field => field.DefaultValue is not null))
        {
            var seen = new HashSet<InputField> { start };
            var open = new Stack<(ValueNode Value, GraphQLType Type)>([(start.DefaultValue!, start.Type)]);
            while (open.TryPop(out var next))
            {
                foreach (var (field, value) in Below(next.Value, next.Type))
                {
                    if (ReferenceEquals(field, start) && value is null)
                    {
                        return $"{type}.{start}";
                    }

                    if (value is not null)
                    {
                        open.Push((value, field.Type));
                    }
                    else if (field.DefaultValue is { } inherited && seen.Add(field))
                    {
                        open.Push((inherited, field.Type));
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The fields of the objects in a literal, each with its literal or null when it is left out.</summary>
    private static IEnumerable<(InputField Field, ValueNode? Value)> Below(ValueNode value, GraphQLType type)
    {
        if (value is ListValueNode list)
        {
            return list.Values.SelectMany(item => Below(item, type.NullableType is ListType of ? of.OfType : type));
        }

        return value is ObjectValueNode node && type.Named is InputObjectType input
            ? input.Fields.Select(field => (field, node.Fields.Find(field.Name)))
            : [];
    }

    /// <summary>A oneOf type can be given when some field leads out of oneOf types; repeated until nothing more is found.</summary>
    private static void OneOfWithoutEnd(List<InputObjectType> inputs, SchemaCheck check)
    {
        var open = inputs.Where(type => type.IsOneOf).ToHashSet();
        while (open.RemoveWhere(type => type.Fields.Any(field => field.Type is not InputObjectType inner || !open.Contains(inner))) > 0)
        {
        }

        foreach (var type in open.Where(type => type.Fields.Count > 0))
        {
            check.Report($"OneOf Input Object {type} must be inhabited but all fields recursively reference only other OneOf Input Objects.");
        }
    }
}
