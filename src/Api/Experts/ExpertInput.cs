using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Experts;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Experts;

/// <summary>An expert's whole record.</summary>
/// <param name="Code">The number in the pool; unique.</param>
/// <param name="Name">The name.</param>
/// <param name="TitleLevel">The professional title held now.</param>
/// <param name="Specialties">The codes of the specialties in which the expert reviews; at least one.</param>
/// <param name="EmployerId">The employer; null when none is known.</param>
/// <param name="TermFrom">The first day of the term.</param>
/// <param name="TermUntil">The last day, at most three years on; null takes the longest term.</param>
/// <param name="NationalTalent">Whether the person is a national-level talent expert of the field; left out, not.</param>
/// <param name="Available">Whether the person takes assignments at present; left out, yes.</param>
/// <param name="Capacity">The greatest number of applications in one cycle; null sets no limit.</param>
/// <param name="Absences">When the person takes nothing.</param>
/// <param name="IdNumber">The identity number, kept encrypted and as a keyed hash; left out, what is on record stays.</param>
public sealed record ExpertInput(
    string Code,
    string Name,
    TitleLevel TitleLevel,
    IReadOnlyList<string> Specialties,
    [property: ID<Employer>] int? EmployerId,
    DateOnly TermFrom,
    DateOnly? TermUntil,
    bool? NationalTalent,
    bool? Available,
    int? Capacity,
    IReadOnlyList<AbsenceInput>? Absences,
    string? IdNumber)
{
    internal IReadOnlyList<AbsenceInput> AbsencesOrNone => Absences ?? [];

    internal ExpertFact ToFact() => new()
    {
        ExpertId = 0,
        Title = TitleLevel,
        Specialties = [.. Specialties],
        Term = ExpertTerm.Of(TermFrom, TermUntil),
        TakesAssignments = Available ?? true,
        Absences = [.. AbsencesOrNone.Select(absence => new DayRange(absence.From, absence.Until))],
        Capacity = Capacity,
    };
}
