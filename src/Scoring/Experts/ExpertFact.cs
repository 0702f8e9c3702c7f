using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Experts;

/// <summary>An expert of the pool, as the rules of appointment, drawing and assignment see one.</summary>
public sealed record ExpertFact
{
    public required int ExpertId { get; init; }

    /// <summary>The title held now.</summary>
    public required TitleLevel Title { get; init; }

    /// <summary>The codes of the specialties in which the expert reviews.</summary>
    public required IReadOnlyCollection<string> Specialties { get; init; }

    /// <summary>The term for which the expert is in the pool.</summary>
    public required DayRange Term { get; init; }

    /// <summary>Whether the expert takes anything at present.</summary>
    public bool TakesAssignments { get; init; } = true;

    /// <summary>Days on which the expert takes nothing.</summary>
    public IReadOnlyList<DayRange> Absences { get; init; } = [];

    /// <summary>The greatest number of applications in one cycle; null sets no limit.</summary>
    public int? Capacity { get; init; }

    /// <summary>Whether the expert takes assignments and is there on every one of the days.</summary>
    public bool IsThere(DayRange days) => TakesAssignments && !Absences.Any(absence => absence.Meets(days));

    /// <summary>Whether the expert takes assignments and is there on at least one of the days.</summary>
    public bool IsThereOnce(DayRange days)
    {
        if (!TakesAssignments)
        {
            return false;
        }

        var day = days.From;
        foreach (var absence in Absences.OrderBy(absence => absence.From))
        {
            if (absence.Holds(day))
            {
                day = absence.Until.AddDays(1);
            }
        }

        return day <= days.Until;
    }
}
