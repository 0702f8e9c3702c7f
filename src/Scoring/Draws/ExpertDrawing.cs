using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Scoring.Draws;

/// <summary>
/// Draws experts at random, so that anyone can repeat it. Those who do not come into question are left out first, recused
/// ones among them (MOHRSS Order 40, article 25). The others are put in the order of their codes and shuffled by
/// <see cref="SeedStream"/>; down that list everyone is drawn for whom there is a seat left, unless the employer's limit
/// is reached. With one quota and no limit every choice of so many experts is equally likely.
/// </summary>
public static class ExpertDrawing
{
    /// <summary>The name and version of this way of drawing; a stored draw is repeated by the one it names.</summary>
    public const string Algorithm = "SHA256-CTR-SHUFFLE-1";

    /// <param name="conditions">Who may be drawn and how many; checked by <see cref="DrawCheck"/>.</param>
    /// <param name="seed">Fixes the result.</param>
    /// <param name="pool">Every expert once; neither this order nor that of the quotas changes anything.</param>
    public static DrawResult Draw(DrawConditions conditions, string seed, IReadOnlyList<DrawEntrant> pool)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(pool);
        var entrants = pool.OrderBy(entrant => entrant.Code, StringComparer.Ordinal).ToArray();
        var excluded = new Dictionary<int, ReviewerExclusion>();
        var list = new List<DrawEntrant>(entrants.Length);
        foreach (var entrant in entrants)
        {
            if (Exclusion(conditions, entrant) is { } reason)
            {
                excluded.Add(entrant.ExpertId, reason);
            }
            else
            {
                list.Add(entrant);
            }
        }

        new SeedStream(seed).Shuffle(list);
        var (drawn, seats) = Seat(conditions, list, excluded);
        return new DrawResult(
            [.. entrants.Select(entrant => new DrawnEntrant(
                entrant,
                excluded.TryGetValue(entrant.ExpertId, out var reason) ? reason : null,
                drawn.IndexOf(entrant.ExpertId) is var place and >= 0 ? place + 1 : null,
                seats.GetValueOrDefault(entrant.ExpertId)))],
            [.. conditions.Quotas.Select(quota => quota with { Count = seats.Values.Count(seat => seat == quota.Specialty) })]);
    }

    /// <summary>Why an expert is left out before anything is drawn; null when the expert takes part.</summary>
    public static ReviewerExclusion? Exclusion(DrawConditions conditions, DrawEntrant entrant)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        ArgumentNullException.ThrowIfNull(entrant);
        return ReviewerCheck.Exclusion(
                entrant.Available,
                entrant.Term,
                entrant.Title,
                entrant.Specialties,
                conditions.Level,
                [.. conditions.Quotas.Select(quota => quota.Specialty)],
                conditions.Days)
            ?? (entrant.Recusals > conditions.MostRecusals ? ReviewerExclusion.Recused : null);
    }

    private static (List<int> Drawn, IReadOnlyDictionary<int, string> Seats) Seat(
        DrawConditions conditions, List<DrawEntrant> list, Dictionary<int, ReviewerExclusion> excluded)
    {
        var seats = new QuotaSeats([.. conditions.Quotas.OrderBy(quota => quota.Specialty, StringComparer.Ordinal)]);
        var drawn = new List<int>();
        var employers = new Dictionary<int, int>();
        foreach (var entrant in list)
        {
            if (seats.AllTaken)
            {
                break;
            }

            var colleagues = entrant.EmployerId is { } employer ? employers.GetValueOrDefault(employer) : 0;
            if (colleagues >= conditions.PerEmployer)
            {
                excluded.Add(entrant.ExpertId, ReviewerExclusion.EmployerLimit);
            }
            else if (seats.TrySeat(entrant))
            {
                drawn.Add(entrant.ExpertId);
                if (entrant.EmployerId is { } own)
                {
                    employers[own] = colleagues + 1;
                }
            }
        }

        return (drawn, seats.Seats());
    }
}
