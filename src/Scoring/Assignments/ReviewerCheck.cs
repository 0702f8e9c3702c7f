using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Assignments;

/// <summary>Whether an expert is of the field and rank to review an application.</summary>
public static class ReviewerCheck
{
    /// <summary>The expert reviews in the specialty applied for and holds at least the title applied for.</summary>
    public static bool Fits(TitleLevel held, IReadOnlyCollection<string> specialties, TitleLevel target, string specialty)
    {
        ArgumentNullException.ThrowIfNull(specialties);
        return held >= target && specialties.Contains(specialty, StringComparer.Ordinal);
    }
}
