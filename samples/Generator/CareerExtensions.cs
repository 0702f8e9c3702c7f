using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Generator;

/// <summary>What a career asks of its dossier.</summary>
internal static class CareerExtensions
{
    /// <summary>Whether the exceptional application goes by the condition that combines achievements, recommendations and consent.</summary>
    public static bool NeedsRecommendations(this Career career) =>
        career.Track == Track.Exceptional && career.BirthDate.Day % 2 == 0;
}
