using System.Collections.Frozen;
using System.Text;

namespace ScoringPlatform.Scoring.Json;

/// <summary>The written form of an enumeration's members: <c>PrivateEnterprise</c> is <c>PRIVATE_ENTERPRISE</c>.</summary>
public static class EnumCodes<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> ToCode =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => UpperSnake(value.ToString()));

    private static readonly FrozenDictionary<string, T> FromCode =
        ToCode.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Every code, in the order of the members' numbers.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(value => ToCode[value])];

    /// <exception cref="KeyNotFoundException">The value is not a member.</exception>
    public static string Of(T value) => ToCode[value];

    public static bool TryParse(string code, out T value) => FromCode.TryGetValue(code, out value);

    private static string UpperSnake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
