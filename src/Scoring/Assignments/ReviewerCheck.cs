using ScoringPlatform.Scoring.Experts;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Assignments;

/// <summary>Whether an expert of the pool comes into question for a level and specialties; recusals are another question.</summary>
public static class ReviewerCheck
{
    /// <param name="there">Whether the expert is there when needed.</param>
    /// <param name="term">The expert's term.</param>
    /// <param name="title">The title the expert holds.</param>
    /// <param name="specialties">The expert's specialties.</param>
    /// <param name="level">The level reviewed; the title must be at least that.</param>
    /// <param name="asked">The specialties reviewed; one of them suffices.</param>
    /// <param name="days">The days that must lie within the term.</param>
    /// <returns>Why not; null when the expert comes into question.</returns>
    public static ReviewerExclusion? Exclusion(
        bool there,
        DayRange term,
        TitleLevel title,
        IReadOnlyCollection<string> specialties,
        TitleLevel level,
        IReadOnlyCollection<string> asked,
        DayRange days)
    {
        ArgumentNullException.ThrowIfNull(specialties);
        ArgumentNullException.ThrowIfNull(asked);
        return !there ? ReviewerExclusion.Unavailable
            : !term.Holds(days.From) || !term.Holds(days.Until) ? ReviewerExclusion.OutsideTerm
            : title < level ? ReviewerExclusion.TitleTooLow
            : !asked.Any(specialties.Contains) ? ReviewerExclusion.OutsideSpecialty
            : null;
    }

    /// <summary>For one application, which an expert reviews on any of the days.</summary>
    public static ReviewerExclusion? Exclusion(ExpertFact expert, ReviewFact application, DayRange days)
    {
        ArgumentNullException.ThrowIfNull(expert);
        ArgumentNullException.ThrowIfNull(application);
        return Exclusion(
            expert.IsThereOnce(days), expert.Term, expert.Title, expert.Specialties, application.Level, [application.Specialty], days);
    }
}
