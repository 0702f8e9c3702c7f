namespace ScoringPlatform.Scoring.Draws;

/// <summary>
/// The seats of a draw, so many for each specialty. Who once has a seat keeps one; an expert of several specialties moves
/// to another of them when that makes room (augmenting paths of a bipartite matching), so that the order of drawing alone
/// decides who is in.
/// </summary>
internal sealed class QuotaSeats(IReadOnlyList<SpecialtyQuota> quotas)
{
    private readonly Dictionary<string, List<DrawEntrant>> seated =
        quotas.ToDictionary(quota => quota.Specialty, _ => new List<DrawEntrant>(), StringComparer.Ordinal);

    public bool AllTaken => quotas.All(quota => seated[quota.Specialty].Count == quota.Count);

    /// <summary>Seats the expert, if need be by moving others; false when no seat can be made free.</summary>
    public bool TrySeat(DrawEntrant entrant) => TrySeat(entrant, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Which specialty's seat everyone has.</summary>
    public IReadOnlyDictionary<int, string> Seats() =>
        seated.SelectMany(seats => seats.Value.Select(entrant => (entrant.ExpertId, Specialty: seats.Key)))
            .ToDictionary(seat => seat.ExpertId, seat => seat.Specialty);

    private bool TrySeat(DrawEntrant entrant, HashSet<string> tried)
    {
        foreach (var (specialty, count) in quotas.Where(quota => entrant.Specialties.Contains(quota.Specialty)))
        {
            var seats = seated[specialty];
            if (!tried.Add(specialty))
            {
                continue;
            }

            if (seats.Count < count)
            {
                seats.Add(entrant);
                return true;
            }

            if (seats.FirstOrDefault(other => TrySeat(other, tried)) is { } moved)
            {
                seats[seats.IndexOf(moved)] = entrant;
                return true;
            }
        }

        return false;
    }
}
