using System.Globalization;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Officer.Screening;

/// <summary>Something in a dossier that waits for the office's ruling.</summary>
/// <param name="Field">The form's field that says what it is about: <c>criterion</c>, <c>benefit</c>, <c>leading</c>, <c>degree</c>.</param>
/// <param name="Value">Which one.</param>
/// <param name="Label">What it is, for people.</param>
internal sealed record Judgement(string Field, string Value, string Label)
{
    /// <summary>An id for the fields of its form.</summary>
    public string Id => $"{Field}-{Value}";

    public static IEnumerable<Judgement> Of(OfficeDossierQuery.Application dossier, Texts texts) =>
    [
        .. dossier.Findings.Where(finding => finding.State == FindingState.Attested)
            .Select(finding => new Judgement("criterion", finding.CriterionCode, Criterion(dossier, finding.CriterionCode, texts))),
        .. dossier.Achievements.Where(achievement => achievement.Benefit == FindingState.Attested)
            .Select(achievement => new Judgement("benefit", achievement.Code, $"{achievement.Title ?? achievement.Code}: {texts["screening.dossier.benefit"]}")),
        .. dossier.Achievements.Where(achievement => achievement.LeadingLevel == FindingState.Attested)
            .Select(achievement => new Judgement("leading", achievement.Code, $"{achievement.Title ?? achievement.Code}: {texts["screening.dossier.leading"]}")),
        .. dossier.Degrees.Where(degree => degree is { Rung: DegreeRung.TechnicalInstitute, TreatedAs: null })
            .Select(degree => new Judgement(
                "degree", degree.AwardedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"{texts.Of(degree.Rung)} {texts.Date(degree.AwardedOn)}")),
    ];

    private static string Criterion(OfficeDossierQuery.Application dossier, string code, Texts texts) =>
        dossier.Cycle?.Standard?.Judgements.FirstOrDefault(judgement => judgement.Code == code) is { } known
            ? $"{known.Clause} {(texts.Language == Language.Chinese ? known.LabelZh : known.LabelEn)}"
            : code;
}
