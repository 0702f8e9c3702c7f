using ScoringPlatform.Console.Components;
using ScoringPlatform.Console.Localization;

namespace ScoringPlatform.Console.Pages.Applicant;

/// <summary>Choices of a dossier's lists.</summary>
internal static class DossierChoices
{
    public const string Yes = "yes";

    public const string No = "no";

    /// <summary>Every value of an enum of the schema, by its name.</summary>
    public static IReadOnlyList<Option> Of<T>(Texts texts)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new Option(value.ToString(), texts.Of(value)))];

    public static IReadOnlyList<Option> YesNo(Texts texts) => [new(Yes, texts["form.yes"]), new(No, texts["form.no"])];

    /// <summary>A label of the standard in the page's language.</summary>
    public static string Label(this Texts texts, string chinese, string english) => texts.Language == Language.English ? english : chinese;
}
