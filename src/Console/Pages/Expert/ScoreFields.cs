using System.Globalization;
using ScoringPlatform.Console.Forms;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Expert;

/// <summary>The fields of a score sheet: one for each item, named <c>score.</c> and the item's code.</summary>
internal static class ScoreFields
{
    public const string Prefix = "score.";

    /// <summary>The scores that were typed; null when one is no number.</summary>
    public static IReadOnlyList<BallotItemInput>? Read(PostedForm form, Texts texts, Action<string, string?> refuse)
    {
        var scores = new List<BallotItemInput>();
        var isWhole = true;
        foreach (var field in form.Names.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var score = form.Decimal(field);
            if (score is null && form[field] is not null)
            {
                refuse(texts["ballot.noNumber"], field);
                isWhole = false;
            }

            scores.Add(new BallotItemInput { Item = field[Prefix.Length..], Score = score });
        }

        return isWhole ? scores : null;
    }

    /// <summary>What the platform found wrong with a sheet, at the field that it is about.</summary>
    public static void Explain(
        IEnumerable<(string Kind, string? Item, IReadOnlyList<string> Arguments)> problems, Texts texts, Action<string, string?> refuse)
    {
        foreach (var (kind, item, arguments) in problems)
        {
            var key = "ballot." + kind;
            var text = TextCatalog.Has(key) ? string.Format(CultureInfo.InvariantCulture, texts[key], [.. arguments, "", "", ""]) : texts["ballot.wrong"];
            refuse(text, item is null ? null : Prefix + item);
        }
    }
}
