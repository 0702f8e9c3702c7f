using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>That the titles held follow each other in time and in rank, and that at most one is current.</summary>
internal static class TitleChecks
{
    public static void Run(Dossier dossier, DateOnly cutoff, DossierErrors errors)
    {
        var titles = dossier.Titles;
        var currents = 0;
        for (var i = 0; i < titles.Count; i++)
        {
            CheckOne(titles[i], i, cutoff, errors);
            if (titles[i].EndedOn is not null)
            {
                continue;
            }

            errors.AddIf(++currents == 2, DossierErrors.At("titles", i, "endedOn"), "twoCurrentTitles");
            errors.AddIf(
                titles[i].Level >= dossier.TargetLevel,
                DossierErrors.At("titles", i, "level"),
                "titleNotBelowTarget",
                Say.Code(titles[i].Level),
                Say.Code(dossier.TargetLevel));
        }

        CheckPairs(titles, errors);
    }

    private static void CheckOne(HeldTitle title, int place, DateOnly cutoff, DossierErrors errors)
    {
        errors.CheckDate(DossierErrors.At("titles", place, "obtainedOn"), title.ObtainedOn);
        errors.AddIf(
            title.ObtainedOn > cutoff,
            DossierErrors.At("titles", place, "obtainedOn"),
            "titleAfterCutoff",
            Say.Code(title.Level),
            Say.Date(title.ObtainedOn),
            Say.Date(cutoff));
        if (title.EndedOn is { } ended)
        {
            errors.CheckDate(DossierErrors.At("titles", place, "endedOn"), ended);
            errors.AddIf(
                ended < title.ObtainedOn,
                DossierErrors.At("titles", place, "endedOn"),
                "titleEndsBeforeStart",
                Say.Date(title.ObtainedOn),
                Say.Date(ended));
        }
    }

    private static void CheckPairs(IReadOnlyList<HeldTitle> titles, DossierErrors errors)
    {
        for (var i = 0; i < titles.Count; i++)
        {
            for (var j = 0; j < titles.Count; j++)
            {
                if (i == j)
                {
                    continue;
                }

                var (earlier, later) = (titles[i], titles[j]);
                errors.AddIf(
                    later.ObtainedOn > earlier.ObtainedOn && later.ObtainedOn < earlier.EndedOn,
                    DossierErrors.At("titles", j, "obtainedOn"),
                    "titlesOverlap",
                    Say.Date(later.ObtainedOn));
                errors.AddIf(
                    earlier.Level > later.Level && earlier.ObtainedOn < later.ObtainedOn,
                    DossierErrors.At("titles", i, "obtainedOn"),
                    "titleOrder",
                    Say.Date(earlier.ObtainedOn),
                    Say.Date(later.ObtainedOn));
            }
        }
    }
}
