namespace ScoringPlatform.Scoring.Ballots;

/// <summary>How far experts agree.</summary>
/// <param name="Alpha">Krippendorff's alpha, interval metric: 1 is perfect, 0 is chance, below 0 is worse; null when it is not defined.</param>
/// <param name="Low">Lower bound of the 95 % bootstrap interval; null without alpha or without resampling.</param>
/// <param name="High">Upper bound.</param>
/// <param name="Applications">Applications with at least two ballots, on which it rests.</param>
/// <param name="Ballots">Their ballots.</param>
public sealed record AgreementResult(double? Alpha, double? Low, double? High, int Applications, int Ballots);
