using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>That degrees were awarded by the cutoff, and that only a technical institute's is treated as another.</summary>
internal static class DegreeChecks
{
    public static void Run(IReadOnlyList<Degree> degrees, DateOnly cutoff, DossierErrors errors)
    {
        for (var i = 0; i < degrees.Count; i++)
        {
            var degree = degrees[i];
            errors.CheckDate(DossierErrors.At("degrees", i, "awardedOn"), degree.AwardedOn);
            errors.AddIf(
                degree.AwardedOn > cutoff,
                DossierErrors.At("degrees", i, "awardedOn"),
                "degreeAfterCutoff",
                Say.Date(degree.AwardedOn),
                Say.Date(cutoff));
            errors.AddIf(
                degree.TreatedAs is not null && degree.Rung != DegreeRung.TechnicalInstitute,
                DossierErrors.At("degrees", i, "treatedAs"),
                "treatedAsOnlyInstitute");
            errors.AddIf(
                degree.TreatedAs == DegreeRung.TechnicalInstitute, DossierErrors.At("degrees", i, "treatedAs"), "treatedAsInstitute");
        }
    }
}
