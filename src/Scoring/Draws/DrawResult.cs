namespace ScoringPlatform.Scoring.Draws;

/// <summary>A finished draw.</summary>
/// <param name="Entrants">Every expert of the pool, in the order of the codes.</param>
/// <param name="Filled">How many were drawn for each specialty, in the order of the conditions.</param>
public sealed record DrawResult(IReadOnlyList<DrawnEntrant> Entrants, IReadOnlyList<SpecialtyQuota> Filled)
{
    /// <summary>Those drawn, in the order of drawing.</summary>
    public IReadOnlyList<DrawnEntrant> Drawn { get; } =
        [.. Entrants.Where(entrant => entrant.Drawn is not null).OrderBy(entrant => entrant.Drawn)];
}
