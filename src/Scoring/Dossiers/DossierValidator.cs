using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>
/// Finds what cannot be true of a dossier or cannot be read by a standard: dates that contradict each other, codes the
/// standard does not have, numbers out of range. What is merely not known is no error; it leaves criteria pending.
/// </summary>
public static class DossierValidator
{
    /// <returns>Every error, in the order of the dossier's fields; empty when there is none.</returns>
    public static IReadOnlyList<DossierError> Validate(Standard standard, Dossier dossier, DateOnly cutoff)
    {
        var errors = new DossierErrors();
        CheckTarget(standard, dossier, errors);
        CheckTime(dossier, cutoff, errors);
        TitleChecks.Run(dossier, cutoff, errors);
        DegreeChecks.Run(dossier.Degrees, cutoff, errors);
        AchievementChecks.Run(standard, dossier.Achievements, errors);
        CheckFindings(standard, dossier.Findings, errors);
        CheckRecommendations(dossier.Recommendations, errors);
        errors.CheckDate("consent.givenOn", dossier.Consent?.GivenOn);
        return errors.All;
    }

    private static void CheckTarget(Standard standard, Dossier dossier, DossierErrors errors)
    {
        errors.AddIf(
            standard.Specialties.All(specialty => specialty.Code != dossier.Specialty), "specialty", "unknownSpecialty", dossier.Specialty);
        var level = standard.Levels.FirstOrDefault(item => item.Level == dossier.TargetLevel);
        errors.AddIf(
            level?.Tracks.Contains(dossier.Track) != true,
            "track",
            "trackNotOffered",
            Say.Code(dossier.TargetLevel),
            Say.Code(dossier.Track));
    }

    private static void CheckTime(Dossier dossier, DateOnly cutoff, DossierErrors errors)
    {
        errors.CheckDate("cutoff", cutoff);
        errors.CheckDate("inFieldSince", dossier.InFieldSince);
        if (dossier.InFieldSince is { } since)
        {
            errors.AddIf(since > cutoff, "inFieldSince", "inFieldAfterCutoff", Say.Date(since), Say.Date(cutoff));
        }

        if (dossier.Probation is not { } probation)
        {
            return;
        }

        errors.CheckDate("probation.startedOn", probation.StartedOn);
        errors.AddIf(
            probation.StartedOn > cutoff, "probation.startedOn", "probationAfterCutoff", Say.Date(probation.StartedOn), Say.Date(cutoff));
        errors.AddIf(
            probation.Passed == true && probation.StartedOn <= cutoff && Tenure.FullYears(probation.StartedOn, cutoff) < 1,
            "probation.passed",
            "probationTooSoon",
            Say.Date(cutoff));
    }

    private static void CheckFindings(Standard standard, IReadOnlyList<PersonFinding> findings, DossierErrors errors)
    {
        var judged = standard.Criteria.Where(item => item.Rule is FindingRule).Select(item => item.Code).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < findings.Count; i++)
        {
            var code = findings[i].Criterion;
            var field = DossierErrors.At("findings", i, "criterion");
            errors.AddIf(!judged.Contains(code), field, "unknownCriterion", code);
            errors.AddIf(!seen.Add(code), field, "duplicateFinding", code);
        }
    }

    private static void CheckRecommendations(IReadOnlyList<RecommendationFact> papers, DossierErrors errors)
    {
        for (var i = 0; i < papers.Count; i++)
        {
            errors.AddIf(papers[i].RecommenderId.Length == 0, DossierErrors.At("recommendations", i, "recommenderId"), "emptyId");
            errors.CheckDate(DossierErrors.At("recommendations", i, "signedOn"), papers[i].SignedOn);
            if (papers[i] is { SignedOn: { } signed, WithdrawnOn: { } withdrawn })
            {
                errors.AddIf(
                    withdrawn < signed,
                    DossierErrors.At("recommendations", i, "withdrawnOn"),
                    "withdrawnBeforeSigned",
                    Say.Date(signed),
                    Say.Date(withdrawn));
            }
        }
    }
}
