using System.Collections.Frozen;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Json;

/// <summary>
/// The codes of one enum's members, both ways, as <see cref="Codes"/> spells them: made once, looked up without
/// allocating.
/// </summary>
public static class EnumCodes<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> ToCode =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Codes.Spell(value.ToString()));

    private static readonly FrozenDictionary<string, T> FromCode =
        ToCode.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Every code, in the order of the members' numbers.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(value => ToCode[value])];

    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static string Of(T value) =>
        ToCode.TryGetValue(value, out var code)
            ? code
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a {typeof(T).Name}.");

    /// <exception cref="FormatException">The code names no member.</exception>
    public static T Parse(string code) =>
        TryParse(code, out var value) ? value : throw new FormatException($"'{code}' is not a code of {typeof(T).Name}.");

    public static bool TryParse(string code, out T value) => FromCode.TryGetValue(code, out value);
}
