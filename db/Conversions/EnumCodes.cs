namespace ScoringPlatform.Db.Conversions;

/// <summary>The stored form of an enum: its members' names in upper-case words, such as <c>ROLL_FROZEN</c>.</summary>
public static class EnumCodes<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> Codes = Enum.GetValues<TEnum>().ToDictionary(v => v, v => Scoring.Cycles.Codes.Of(v));

    private static readonly Dictionary<string, TEnum> Values = Codes.ToDictionary(c => c.Value, c => c.Key, StringComparer.Ordinal);

    /// <summary>All codes, in the order of the enum.</summary>
    public static IReadOnlyCollection<string> All => Codes.Values;

    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enum.</exception>
    public static string Code(TEnum value) =>
        Codes.TryGetValue(value, out var code)
            ? code
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a {typeof(TEnum).Name}.");

    /// <exception cref="FormatException">The code names no member of the enum.</exception>
    public static TEnum Value(string code) =>
        TryValue(code, out var value) ? value : throw new FormatException($"'{code}' is not a code of {typeof(TEnum).Name}.");

    public static bool TryValue(string code, out TEnum value) => Values.TryGetValue(code, out value);
}
