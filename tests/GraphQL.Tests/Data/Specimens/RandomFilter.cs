using System.Reflection;

namespace ScoringPlatform.GraphQL.Tests.Data.Specimens;

/// <summary>Filters by chance, whose values are taken from the rows, so that they find some of them.</summary>
internal sealed class RandomFilter(Random random, IReadOnlyList<Specimen> rows)
{
    private static readonly string[] Equalities = ["eq", "neq", "in", "nin"];
    private static readonly string[] Orderings = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] Searches = ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];
    private static readonly string[] Quantifiers = ["all", "some", "none"];

    /// <summary>The operations that a property of that type has.</summary>
    public static IEnumerable<string> OperationsOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(bool) ? Equalities[..2]
            : type == typeof(string) ? [.. Equalities, .. Searches]
            : type.IsEnum ? Equalities
            : [.. Equalities, .. Orderings];
    }

    /// <summary>A filter of specimens; combinations nest as deep as asked.</summary>
    public Dictionary<string, object?> Make(int depth)
    {
        var filter = new Dictionary<string, object?>();
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            switch (random.Next(depth > 0 ? 8 : 5))
            {
                case 0:
                    filter["drawer"] = Members(typeof(Drawer), r => r.Drawer);
                    break;
                case 1:
                    filter["tags"] = Tags();
                    break;
                case 5 or 6:
                    filter[random.Next(2) == 0 ? "and" : "or"] = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Make(depth - 1)).ToList<object?>();
                    break;
                default:
                    var property = SpecimenFields.Leaves[random.Next(SpecimenFields.Leaves.Count)];
                    filter[SpecimenFields.NameOf(property)] = Leaf(property, r => property.GetValue(r));
                    break;
            }
        }

        return filter;
    }

    /// <summary>One operation on one property.</summary>
    public object? Operand(string operation, PropertyInfo property, Func<Specimen, object?> read)
    {
        if (operation is "in" or "nin")
        {
            return Enumerable.Range(0, random.Next(4)).Select(_ => Value(property, read, allowNull: true)).ToList();
        }

        var value = Value(property, read, allowNull: operation is "eq" or "neq");
        return value is string { Length: > 1 } text && Searches.Contains(operation) && random.Next(2) == 0 && !char.IsSurrogate(text[0]) ? text[..1] : value;
    }

    private Dictionary<string, object?> Members(Type type, Func<Specimen, object?> read)
    {
        var properties = type.GetProperties().Where(p => p.Name != nameof(Tag.SpecimenId)).ToList();
        var property = properties[random.Next(properties.Count)];
        return new() { [SpecimenFields.NameOf(property)] = Leaf(property, r => read(r) is { } owner ? property.GetValue(owner) : null) };
    }

    private Dictionary<string, object?> Tags() => random.Next(4) == 0
        ? new() { ["any"] = random.Next(2) == 0 }
        : new() { [Quantifiers[random.Next(Quantifiers.Length)]] = Members(typeof(Tag), r => r.Tags.FirstOrDefault()) };

    private Dictionary<string, object?> Leaf(PropertyInfo property, Func<Specimen, object?> read)
    {
        var operations = OperationsOf(property.PropertyType).ToList();
        var filter = new Dictionary<string, object?>();
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            var operation = operations[random.Next(operations.Count)];
            filter[operation] = Operand(operation, property, read);
        }

        return property.PropertyType == typeof(string) && random.Next(4) == 0
            ? new() { ["or"] = new List<object?> { filter, new Dictionary<string, object?> { ["eq"] = null } } }
            : filter;
    }

    private object? Value(PropertyInfo property, Func<Specimen, object?> read, bool allowNull)
    {
        for (var i = 0; i < 1_000; i++)
        {
            if (read(rows[random.Next(rows.Count)]) is { } value)
            {
                return allowNull && random.Next(5) == 0 && IsNullable(property) ? null : SpecimenFields.Write(value);
            }
        }

        throw new InvalidOperationException($"No row has a {property.Name}.");
    }

    private static bool IsNullable(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (property.PropertyType == typeof(string) && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable);
}
