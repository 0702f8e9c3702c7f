using System.Reflection;

namespace ScoringPlatform.GraphQL.Tests.Data.Specimens;

/// <summary>Orders by chance: up to three fields, each in its own direction, some of them of the drawer.</summary>
internal sealed class RandomOrder
{
    private readonly List<(PropertyInfo? Through, PropertyInfo Property, bool Descending)> _keys = [];

    public RandomOrder(Random random)
    {
        for (var i = random.Next(4); i > 0; i--)
        {
            var through = random.Next(4) == 0 ? typeof(Specimen).GetProperty(nameof(Specimen.Drawer)) : null;
            var choices = through is null ? SpecimenFields.Leaves : [.. typeof(Drawer).GetProperties()];
            _keys.Add((through, choices[random.Next(choices.Count)], random.Next(2) == 0));
        }
    }

    /// <summary>The value of the argument <c>order</c>.</summary>
    public List<object?> Argument => [.. _keys.Select(object? (k) =>
    {
        var own = new Dictionary<string, object?> { [SpecimenFields.NameOf(k.Property)] = k.Descending ? "DESC" : "ASC" };
        return k.Through is null ? own : new Dictionary<string, object?> { [SpecimenFields.NameOf(k.Through)] = own };
    })];

    /// <summary>The order of two rows, in the end that of their ids.</summary>
    public int Compare(Specimen left, Specimen right)
    {
        foreach (var (through, property, descending) in _keys)
        {
            var sign = SpecimenFields.Compare(property, Read(left, through, property), Read(right, through, property));
            if (sign != 0)
            {
                return descending ? -sign : sign;
            }
        }

        return left.Id.CompareTo(right.Id);
    }

    /// <summary>The rows in this order.</summary>
    public List<Specimen> Sort(IEnumerable<Specimen> rows)
    {
        var list = rows.ToList();
        list.Sort(Compare);
        return list;
    }

    public override string ToString() =>
        string.Join(", ", _keys.Select(k => $"{(k.Through is null ? "" : k.Through.Name + ".")}{k.Property.Name} {(k.Descending ? "DESC" : "ASC")}"));

    private static object? Read(Specimen row, PropertyInfo? through, PropertyInfo property) =>
        (through is null ? row : through.GetValue(row)) is { } owner ? property.GetValue(owner) : null;
}
