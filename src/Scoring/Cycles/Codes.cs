using System.Collections.Concurrent;
using System.Text;
using ScoringPlatform.Scoring.Json;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>The stable code of an enum's member, as schema, database and explanations write it: <c>NotPassed</c> is <c>NOT_PASSED</c>.</summary>
public static class Codes
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum => EnumCodes<T>.Of(value);

    /// <summary>The code of a member whose enum is known only at run time.</summary>
    public static string Of(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Known.GetOrAdd(value, static member => Spell(member.ToString()));
    }

    internal static string Spell(string name)
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
