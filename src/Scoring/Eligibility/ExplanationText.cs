using System.Globalization;
using System.Resources;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>
/// Writes explanations in people's language from the resource files <c>Explanations.resx</c> (eligibility) and
/// <c>ProcedureExplanations.resx</c> (transitions, ballots, recommendations, votes), each in English and, with
/// <c>.zh-Hans</c>, in Chinese.
/// </summary>
public static class ExplanationText
{
    private static readonly ResourceManager[] Texts =
    [
        new("ScoringPlatform.Scoring.Eligibility.Explanations", typeof(ExplanationText).Assembly),
        new("ScoringPlatform.Scoring.Cycles.ProcedureExplanations", typeof(ExplanationText).Assembly),
    ];

    /// <summary>The language of people unless they choose another: simplified Chinese.</summary>
    public static CultureInfo DefaultCulture { get; } = CultureInfo.GetCultureInfo("zh-Hans");

    /// <param name="culture">A culture whose parents include <c>zh-Hans</c> gives Chinese, any other English.</param>
    /// <param name="standard">If given, criteria are named by their clause and label, kinds and specialties by their label, in place of their codes.</param>
    /// <exception cref="ArgumentException">There is no text of this code.</exception>
    public static string Render(Explanation explanation, CultureInfo culture, Standard? standard = null)
    {
        var text = Find(explanation.Code, culture)
            ?? throw new ArgumentException($"There is no explanation {explanation.Code}.", nameof(explanation));
        var words = explanation.Arguments.Select(argument => Translate(argument, culture, standard)).ToArray<object>();
        return string.Format(CultureInfo.InvariantCulture, text, words);
    }

    /// <summary>The standard's short wording of a criterion, kind or specialty; null where it has none of this code.</summary>
    public static string? LabelOf(string code, CultureInfo culture, Standard standard)
    {
        var label = standard.Criteria.FirstOrDefault(item => item.Code == code)?.Label
            ?? standard.Kinds.FirstOrDefault(item => item.Code == code)?.Label
            ?? standard.Specialties.FirstOrDefault(item => item.Code == code)?.Label;
        return IsChinese(culture) ? label?.Zh : label?.En;
    }

    private static string Translate(string argument, CultureInfo culture, Standard? standard) =>
        argument.Contains(", ", StringComparison.Ordinal)
            ? string.Join(IsChinese(culture) ? "、" : ", ", argument.Split(", ").Select(part => Word(part, culture, standard)))
            : Word(argument, culture, standard);

    private static string Word(string argument, CultureInfo culture, Standard? standard)
    {
        if (argument.Length == 0 || !(char.IsAsciiLetterUpper(argument[0]) || char.IsAsciiLetterLower(argument[0])))
        {
            return argument;
        }

        return Find($"word.{argument}", culture)
            ?? (standard is null ? null : NameOf(argument, culture, standard))
            ?? argument;
    }

    private static string? NameOf(string code, CultureInfo culture, Standard standard) => LabelOf(code, culture, standard) is { } label
        ? standard.Criteria.FirstOrDefault(item => item.Code == code) is { } criterion ? $"{criterion.Clause} {label}" : label
        : null;

    private static string? Find(string name, CultureInfo culture)
    {
        foreach (var texts in Texts)
        {
            if (texts.GetString(name, culture) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static bool IsChinese(CultureInfo culture)
    {
        for (var each = culture; each.Name.Length > 0; each = each.Parent)
        {
            if (each.Name == "zh-Hans")
            {
                return true;
            }
        }

        return false;
    }
}
