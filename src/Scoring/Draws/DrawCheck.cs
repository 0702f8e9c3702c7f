using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Draws;

/// <summary>Checks a draw's conditions and its seed before anything is drawn.</summary>
public static class DrawCheck
{
    /// <summary>The greatest quota of a specialty.</summary>
    public const int GreatestQuota = 200;

    /// <summary>The longest seed, in characters.</summary>
    public const int LongestSeed = 128;

    /// <returns>Every problem found; empty when there is none.</returns>
    public static IReadOnlyList<DrawProblem> Check(DrawConditions conditions, string seed)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        ArgumentNullException.ThrowIfNull(seed);
        var problems = new List<DrawProblem>();
        AddIf(conditions.Quotas.Count == 0, DrawProblemKind.NoQuota, "draw.noQuota");
        foreach (var (specialty, count) in conditions.Quotas.Where(quota => quota.Count is < 1 or > GreatestQuota))
        {
            AddIf(true, DrawProblemKind.QuotaOutOfRange, "draw.quotaOutOfRange", specialty, count, GreatestQuota);
        }

        foreach (var twice in conditions.Quotas.GroupBy(quota => quota.Specialty).Where(group => group.Count() > 1))
        {
            AddIf(true, DrawProblemKind.SpecialtyTwice, "draw.specialtyTwice", twice.Key);
        }

        AddIf(conditions.PerEmployer < 1, DrawProblemKind.PerEmployerOutOfRange, "draw.perEmployerOutOfRange", conditions.PerEmployer ?? 0);
        AddIf(conditions.MostRecusals < 0, DrawProblemKind.RecusalsOutOfRange, "draw.recusalsOutOfRange", conditions.MostRecusals);
        AddIf(
            conditions.Days.Until < conditions.Days.From,
            DrawProblemKind.DaysReversed,
            "draw.daysReversed",
            conditions.Days.From,
            conditions.Days.Until);
        AddIf(!IsSeed(seed), DrawProblemKind.SeedUnfit, "draw.seedUnfit", LongestSeed);
        return problems;

        void AddIf(bool wrong, DrawProblemKind kind, string explanation, params ReadOnlySpan<object> arguments)
        {
            if (wrong)
            {
                problems.Add(new DrawProblem(kind, Explain.As(explanation, arguments)));
            }
        }
    }

    /// <summary>Plain signs only, so that whoever repeats the draw cannot mistake one for another.</summary>
    private static bool IsSeed(string seed) =>
        seed.Length is > 0 and <= LongestSeed && seed.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or ':' or '_' or '-');
}
