using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Experts;

namespace ScoringPlatform.Api.Experts;

/// <summary>Experts as Scoring sees them.</summary>
internal static class ExpertReading
{
    /// <summary>The whole pool, with what the rules look at, by id.</summary>
    public static async Task<IReadOnlyList<Expert>> LoadPoolAsync(ScoringContext db, CancellationToken ct) => await db.Experts
        .AsNoTracking()
        .Include(expert => expert.Specialties)
        .Include(expert => expert.Absences)
        .AsSplitQuery()
        .OrderBy(expert => expert.Id)
        .ToListAsync(ct);

    /// <param name="expert">Loaded with specialties and absences.</param>
    /// <param name="termYears">The longest term, for an expert without a recorded end.</param>
    public static ExpertFact ToFact(this Expert expert, int termYears) => new()
    {
        ExpertId = expert.Id,
        Title = expert.TitleLevel,
        Specialties = [.. expert.Specialties.Select(specialty => specialty.Specialty)],
        Term = ExpertTerm.Of(expert.TermFrom, expert.TermUntil, termYears),
        TakesAssignments = expert.Available,
        Absences = [.. expert.Absences.Select(absence => new DayRange(absence.From, absence.Until))],
        Capacity = expert.Capacity,
    };
}
