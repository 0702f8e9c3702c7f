namespace ScoringPlatform.Scoring.Ballots;

/// <summary>
/// What stands beside the raw scores of one level's applications, never instead of them: severity of experts with adjusted
/// scores, agreement with its interval, and which spreads are exceptional.
/// </summary>
public sealed class ScoreAnalysis
{
    /// <summary>How often the interval's bootstrap resamples.</summary>
    public const int Resamples = 1000;

    private readonly Dictionary<int, ScaledScore> spreads;
    private readonly Dictionary<int, AdjustedScore> adjusted;

    /// <param name="ratings">The valid ballots' totals, at most one per expert and application; their order changes nothing.</param>
    /// <param name="seed">Of the interval's bootstrap: the same seed and ratings give the same interval.</param>
    public ScoreAnalysis(IReadOnlyList<Rating> ratings, int seed)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        Seed = seed;
        Severity = SeverityModel.Fit(ratings);
        Agreement = Ballots.Agreement.Of(ratings, new Random(seed), Resamples);
        adjusted = Severity.Applications.ToDictionary(application => application.ApplicationId);
        spreads = ratings.GroupBy(rating => rating.ApplicationId).Where(group => group.Count() > 1).ToDictionary(
            group => group.Key,
            group => new ScaledScore(group.Max(rating => rating.Score.Thousandths) - group.Min(rating => rating.Score.Thousandths)));
        Fence = SpreadFence.Of(spreads.Values);
        Exceptional = [.. spreads.Where(spread => spread.Value > Fence).Select(spread => spread.Key).Order()];
    }

    public int Seed { get; }

    public SeverityResult Severity { get; }

    public AgreementResult Agreement { get; }

    /// <summary>The greatest spread that is not exceptional; null with fewer than four applications of two ballots or more.</summary>
    public ScaledScore? Fence { get; }

    /// <summary>The applications whose spread is exceptional, by id.</summary>
    public IReadOnlyList<int> Exceptional { get; }

    /// <summary>How many ballots it rests on.</summary>
    public int Count => Severity.Experts.Sum(expert => expert.Ballots);

    /// <summary>The application's adjusted score; null when it has no valid ballot.</summary>
    public AdjustedScore? AdjustedOf(int applicationId) => adjusted.TryGetValue(applicationId, out var score) ? score : null;

    /// <summary>Whether the application's spread is exceptional; null when it cannot be told.</summary>
    public bool? IsExceptional(int applicationId) =>
        Fence is { } fence && spreads.TryGetValue(applicationId, out var spread) ? spread > fence : null;
}
