namespace ScoringPlatform.Reports.Annual;

/// <summary>How many applications were decided by one margin.</summary>
/// <param name="Margin">
/// Yes votes less the least number that passes: from 0 on it passed. <see cref="Greatest"/> stands for itself and more, its
/// negative for itself and less, so that every year has the same rows.
/// </param>
/// <param name="Applications">How many; null is suppressed.</param>
public sealed record MarginRow(int Margin, int? Applications)
{
    public const int Greatest = 10;
}
