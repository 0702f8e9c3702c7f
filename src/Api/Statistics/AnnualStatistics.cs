using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Api.Statistics;

/// <summary>A year's numbers without a name in them.</summary>
/// <param name="Year">The review year.</param>
/// <param name="Provisional">True while the year is open: the numbers still move.</param>
/// <param name="TakenAt">When they were read, UTC.</param>
/// <param name="Hash">SHA-256 over the facts they are counted from: equal hashes, equal numbers.</param>
/// <param name="Funnel">How many came how far.</param>
/// <param name="Overall">All applications.</param>
public sealed record AnnualStatistics(
    int Year,
    bool Provisional,
    DateTime TakenAt,
    string Hash,
    string StandardCode,
    string StandardVersion,
    IReadOnlyList<FunnelStep> Funnel,
    PassRates Overall,
    IReadOnlyList<StatisticsGroup> ByLevel,
    IReadOnlyList<StatisticsGroup> BySpecialty,
    IReadOnlyList<StatisticsGroup> ByTrack,
    IReadOnlyList<StatisticsGroup> ByCity,
    IReadOnlyList<StatisticsGroup> ByLevelAndSpecialty);
