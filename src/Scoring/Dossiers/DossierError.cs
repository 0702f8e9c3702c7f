using System.Text;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>One thing wrong with a dossier.</summary>
/// <param name="Field">The field, as a path such as <c>achievements[2].grade</c>; <c>$</c> for the whole text.</param>
/// <param name="Message">What is wrong, to be shown to people.</param>
public sealed record DossierError(string Field, Explanation Message)
{
    /// <summary>The rule broken, as a stable code: <c>TITLE_AFTER_CUTOFF</c>.</summary>
    public string Rule { get; } = RuleOf(Message.Code);

    private static string RuleOf(string code)
    {
        var text = new StringBuilder(code.Length + 8);
        foreach (var letter in code.AsSpan(code.IndexOf('.', StringComparison.Ordinal) + 1))
        {
            if (char.IsAsciiLetterUpper(letter))
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
