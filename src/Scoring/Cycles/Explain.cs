using System.Globalization;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>Builds explanations with invariant arguments: ISO dates, plain integers, codes.</summary>
internal static class Explain
{
    public static Explanation As(string code, params ReadOnlySpan<object> arguments)
    {
        var texts = new string[arguments.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = Text(arguments[index]);
        }

        return new Explanation(code, texts);
    }

    private static string Text(object argument) => argument switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum value => Codes.Of(value),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => argument.ToString() ?? string.Empty,
    };
}
