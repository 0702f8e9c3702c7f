using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Eligibility.Bench;

/// <summary>
/// The regular track of 工程师 written out by hand, as the limit that rules read from data are measured against. Each
/// criterion is 0 not met, 1 open, 2 met.
/// </summary>
internal static class HandWrittenEngineer
{
    public static EligibilityResult Decide(Dossier dossier, DateOnly cutoff)
    {
        var (low, high, close) = Education(dossier, cutoff);
        var title = Current(dossier.Titles);
        var least = Math.Min(Scope(dossier, cutoff), Math.Max(close, Known(dossier.ContinuingEducationCertificate)));
        least = Math.Min(least, Route(low, high, Unruled(dossier, cutoff), title, cutoff));
        least = Math.Min(least, Findings(dossier));
        least = Math.Min(least, Achievements(dossier, title?.ObtainedOn, cutoff));
        return least == 2 ? EligibilityResult.Eligible : least == 0 ? EligibilityResult.Ineligible : EligibilityResult.Pending;
    }

    private static HeldTitle? Current(IReadOnlyList<HeldTitle> titles)
    {
        for (var i = 0; i < titles.Count; i++)
        {
            var title = titles[i];
            if (title.EndedOn is null)
            {
                return title;
            }
        }

        return null;
    }

    private static int Known(bool? value) => value is null ? 1 : value.Value ? 2 : 0;

    private static int Judged(FindingState? state) => state == FindingState.Confirmed ? 2 : state == FindingState.Refused ? 0 : 1;

    private static int Scope(Dossier dossier, DateOnly cutoff)
    {
        if (dossier.Specialty is not ("CYBERSPACE_SECURITY" or "CYBERSPACE_GOVERNANCE") || dossier.Employment == EmploymentKind.OutsideProvince)
        {
            return 0;
        }

        if (dossier.Employment == EmploymentKind.Freelance)
        {
            return dossier.InFieldSince is { } since ? since.AddYears(1) <= cutoff ? 2 : 0 : 1;
        }

        return dossier.Employment is null ? 1 : 2;
    }

    private static (int Low, int High, int Close) Education(Dossier dossier, DateOnly cutoff)
    {
        int low = 0, high = 0, closeHigh = 0, closeLow = 0, topHigh = -1, topLow = -1;
        for (var i = 0; i < dossier.Degrees.Count; i++)
        {
            var degree = dossier.Degrees[i];
            if (degree.AwardedOn > cutoff || degree.Recognised == false)
            {
                continue;
            }

            var height = DegreeRungs.Height(degree.Rung);
            high = Math.Max(high, height);
            Closer(ref topHigh, ref closeHigh, height, Known(degree.CloseToSpecialty));
            if (degree.Recognised == true)
            {
                low = Math.Max(low, height);
                Closer(ref topLow, ref closeLow, height, Known(degree.CloseToSpecialty));
            }
        }

        return (low, high, closeHigh == closeLow ? closeHigh : 1);
    }

    private static void Closer(ref int top, ref int close, int height, int value)
    {
        close = height > top ? value : height == top ? Math.Max(close, value) : close;
        top = Math.Max(top, height);
    }

    private static bool Unruled(Dossier dossier, DateOnly cutoff)
    {
        for (var i = 0; i < dossier.Degrees.Count; i++)
        {
            var degree = dossier.Degrees[i];
            if (degree.Rung == DegreeRung.TechnicalInstitute && degree.Recognised != false && degree.AwardedOn <= cutoff)
            {
                return true;
            }
        }

        return false;
    }

    private static int Route(int low, int high, bool unruled, HeldTitle? title, DateOnly cutoff)
    {
        var best = unruled ? 1 : 0;
        if (title?.Level >= TitleLevel.Engineer)
        {
            return best;
        }

        var years = title?.Level == TitleLevel.AssistantEngineer ? Tenure.FullYears(title.ObtainedOn, cutoff) : 0;
        var needed = years >= 4 ? 2 : years >= 2 ? 4 : 5;
        return Math.Max(best, low >= needed ? 2 : high >= needed ? 1 : 0);
    }

    private static int Findings(Dossier dossier)
    {
        Span<int> required = [1, 1, 1, 1, 1, 1];
        Span<int> experience = [1, 1, 1, 1];
        for (var i = 0; i < dossier.Findings.Count; i++)
        {
            var finding = dossier.Findings[i];
            var judged = Judged(finding.State);
            switch (finding.Criterion)
            {
                case "basic.1": required[0] = judged; break;
                case "basic.2": required[1] = judged; break;
                case "basic.3": required[2] = judged; break;
                case "basic.4": required[3] = judged; break;
                case "engineer.knowledge.1": required[4] = judged; break;
                case "engineer.knowledge.2": required[5] = judged; break;
                case "engineer.experience.1": experience[0] = judged; break;
                case "engineer.experience.2": experience[1] = judged; break;
                case "engineer.experience.3": experience[2] = judged; break;
                case "engineer.experience.4": experience[3] = judged; break;
            }
        }

        var least = 2;
        foreach (var value in required)
        {
            least = Math.Min(least, value);
        }

        return Math.Min(least, Math.Max(Math.Max(experience[0], experience[1]), Math.Max(experience[2], experience[3])));
    }

    private static int Achievements(Dossier dossier, DateOnly? since, DateOnly cutoff)
    {
        if (Met(dossier, since, cutoff, 2) >= 3)
        {
            return 2;
        }

        return Met(dossier, since, cutoff, 1) >= 3 ? 1 : 0;
    }

    /// <summary>How many of the seven are met, counting records that are at least this true.</summary>
    private static int Met(Dossier dossier, DateOnly? since, DateOnly cutoff, int atLeast)
    {
        bool one = false, two = false, three = false, six = false, seven = false;
        var incidents = 0;
        int single = 0, technical = 0, both = 0;
        long total = 0, smallest = long.MaxValue;
        var technicalNotKey = false;
        for (var i = 0; i < dossier.Achievements.Count; i++)
        {
            var record = dossier.Achievements[i];
            if (record.ObtainedOn > cutoff || record.ObtainedOn <= since || (record.ObtainedOn is null && atLeast == 2))
            {
                continue;
            }

            var role = record.Role is null ? 1 : 2;
            switch (record.Kind)
            {
                case "REPORT":
                    one |= Math.Min(role, Math.Max(Math.Max(Least(record.InstructedBy, Tier.City), Least(record.AdoptedByGovernment, Tier.City)), Least(record.AdoptedByCyberspaceAuthority, Tier.Province))) >= atLeast;
                    break;
                case "ONLINE_INCIDENT":
                    two |= Math.Min(Math.Min(role, Least(record.Tier, Tier.Province)), Math.Min(record.Severity is null ? 1 : record.Severity >= IncidentSeverity.Larger ? 2 : 0, Recognised(record))) >= atLeast;
                    break;
                case "REPUTATION_PROJECT":
                    var state = Math.Min(record.Client is null ? 1 : record.Client == ClientKind.StateEnterprise ? 2 : 0, Least(record.Tier, Tier.City));
                    var large = record.Client is null ? 1 : record.Client == ClientKind.LargePrivateEnterprise ? 2 : 0;
                    two |= Math.Min(role, Math.Min(Math.Max(state, large), Recognised(record))) >= atLeast;
                    break;
                case "INFRINGEMENT_CAMPAIGN" or "RUMOUR_CAMPAIGN":
                    three |= Math.Min(role, Math.Min(Least(record.Tier, Tier.City), Recognised(record))) >= atLeast;
                    break;
                case "SECURITY_INCIDENT":
                    incidents += Math.Min(role, Math.Min(record.Severity is null ? 1 : 2, Recognised(record))) >= atLeast ? record.Count ?? 1 : 0;
                    break;
                case "PROJECT":
                    var benefit = Math.Min(role, Judged(record.Benefit));
                    var isKey = Math.Min(benefit, record.Standing is null ? 1 : record.Standing >= ProjectStanding.Key ? 2 : 0) >= atLeast;
                    var isTechnical = Math.Min(benefit, Least(record.Tier, Tier.City)) >= atLeast;
                    var fen = record.ContractFen ?? (atLeast == 1 ? 1_000_000_000 : 0);
                    var isSingle = isKey && fen >= 200_000_000;
                    single += isSingle ? 1 : 0;
                    technical += isTechnical ? 1 : 0;
                    both += isSingle && isTechnical ? 1 : 0;
                    total += isKey ? fen : 0;
                    technicalNotKey |= isTechnical && !isKey;
                    smallest = isKey && isTechnical ? Math.Min(smallest, fen) : smallest;
                    break;
                case "INVENTION_PATENT" or "UTILITY_MODEL" or "DESIGN_PATENT" or "SOFTWARE_COPYRIGHT":
                    six |= Judged(record.Benefit) >= atLeast;
                    break;
                case "PAPER":
                    seven |= Math.Max(record.Rank is null ? 1 : record.Rank <= 2 ? 2 : 0, Known(record.CorrespondingAuthor)) >= atLeast;
                    break;
            }
        }

        var separate = single > 0 && technical > 0 && single + technical - both >= 2;
        var summed = technical > 0 && total - (technicalNotKey ? 0 : smallest) >= 1_000_000_000;
        var four = incidents >= 5 || single > 0 || total >= 1_000_000_000;
        var fourAndFive = four && technical > 0 && (incidents >= 5 || separate || summed) ? 2 : four || technical > 0 ? 1 : 0;
        return (one ? 1 : 0) + (two ? 1 : 0) + (three ? 1 : 0) + (six ? 1 : 0) + (seven ? 1 : 0) + fourAndFive;
    }

    private static int Least(Tier? tier, Tier lowest) => tier is null ? 1 : tier >= lowest ? 2 : 0;

    private static int Recognised(Achievement record) => Math.Min(Least(record.RecognisedBy, Tier.City), Judged(record.Benefit));
}
