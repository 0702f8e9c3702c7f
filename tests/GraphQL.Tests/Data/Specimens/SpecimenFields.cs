using System.Globalization;
using System.Reflection;

namespace ScoringPlatform.GraphQL.Tests.Data.Specimens;

/// <summary>The fields of specimens as clients name them, and their values as clients write them.</summary>
internal static class SpecimenFields
{
    /// <summary>The fields with one value, that is neither an object nor a list.</summary>
    public static IReadOnlyList<PropertyInfo> Leaves { get; } = [.. typeof(Specimen).GetProperties().Where(p => IsLeaf(p.PropertyType))];

    public static bool IsLeaf(Type type) => type.IsValueType || type == typeof(string);

    public static string NameOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    public static PropertyInfo Find(Type type, string name) => type.GetProperties().Single(p => NameOf(p) == name);

    /// <summary>A value as a variable holds it.</summary>
    public static object? Write(object? value) => value switch
    {
        null or bool or int or long or double or string => value,
        byte or short => Convert.ToInt32(value, CultureInfo.InvariantCulture),
        float real => (double)real,
        Guid code => code.ToString("D"),
        Genre.Novel => "NOVEL",
        Genre.Essay => "ESSAY",
        Genre.ShortStory => "SHORT_STORY",
        DateTime at => at.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly hour => hour.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"{value.GetType()}"),
    };

    /// <summary>
    /// Values in the order of lists: null before all else, texts by their code points, identifiers by their text, the values
    /// of an enum as they are declared, however they are stored.
    /// </summary>
    public static int Compare(PropertyInfo property, object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string a, string b) => string.CompareOrdinal(a, b),
        (Guid a, Guid b) => string.CompareOrdinal(a.ToString("D").ToUpperInvariant(), b.ToString("D").ToUpperInvariant()),
        _ => Comparer<object>.Default.Compare(left, right),
    };
}
