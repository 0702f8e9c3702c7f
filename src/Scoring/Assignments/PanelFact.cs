using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Assignments;

/// <summary>A panel, as far as it decides who may review an application.</summary>
/// <param name="Level">The level it reviews; null reviews every level.</param>
/// <param name="Specialty">The specialty it reviews; null reviews every specialty.</param>
/// <param name="Members">The experts who sit on it.</param>
public sealed record PanelFact(TitleLevel? Level, string? Specialty, IReadOnlySet<int> Members)
{
    /// <summary>Whether it reviews applications of that level and specialty.</summary>
    public bool Reviews(TitleLevel level, string specialty) =>
        (Level is null || Level == level) && (Specialty is null || string.Equals(Specialty, specialty, StringComparison.Ordinal));
}
