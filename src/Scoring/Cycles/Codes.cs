using System.Collections.Concurrent;
using System.Text;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>The stable code of an enum's member, as schema, database and explanations write it: <c>NotPassed</c> is <c>NOT_PASSED</c>.</summary>
public static class Codes
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    public static string Of(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Known.GetOrAdd(value, static member => UpperSnake(member.ToString()));
    }

    private static string UpperSnake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsUpper(name[index]) && !char.IsUpper(name[index - 1]))
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(name[index]));
        }

        return text.ToString();
    }
}
