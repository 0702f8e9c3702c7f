using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Experts;

/// <summary>Checks an expert's record before it enters the pool.</summary>
public static class ExpertCheck
{
    /// <summary>The greatest capacity, in applications a cycle.</summary>
    public const int GreatestCapacity = 1000;

    /// <param name="code">The expert's number in the pool.</param>
    /// <param name="name">The name.</param>
    /// <param name="expert">The rest of the record.</param>
    /// <param name="known">The codes of all specialties; empty checks none.</param>
    /// <returns>Every problem found; empty when there is none.</returns>
    public static IReadOnlyList<ExpertProblem> Check(string? code, string? name, ExpertFact expert, IReadOnlyCollection<string> known)
    {
        ArgumentNullException.ThrowIfNull(expert);
        ArgumentNullException.ThrowIfNull(known);
        var problems = new List<ExpertProblem>();
        AddIf(string.IsNullOrWhiteSpace(code), ExpertProblemKind.CodeMissing, "expert.codeMissing");
        AddIf(string.IsNullOrWhiteSpace(name), ExpertProblemKind.NameMissing, "expert.nameMissing");
        AddIf(expert.Specialties.Count == 0, ExpertProblemKind.NoSpecialty, "expert.noSpecialty");
        foreach (var specialty in expert.Specialties.Where(specialty => known.Count > 0 && !known.Contains(specialty)))
        {
            AddIf(true, ExpertProblemKind.UnknownSpecialty, "expert.unknownSpecialty", specialty);
        }

        var (from, until) = (expert.Term.From, expert.Term.Until);
        AddIf(until < from, ExpertProblemKind.TermReversed, "expert.termReversed", from, until);
        AddIf(ExpertTerm.IsTooLong(expert.Term, ExpertTerm.LongestYears), ExpertProblemKind.TermTooLong, "expert.termTooLong", from, until, ExpertTerm.LongestYears);
        AddIf(
            expert.Capacity is < 0 or > GreatestCapacity,
            ExpertProblemKind.CapacityOutOfRange,
            "expert.capacityOutOfRange",
            expert.Capacity ?? 0,
            GreatestCapacity);
        problems.AddRange(OfAbsences([.. expert.Absences.OrderBy(absence => absence.From)]));
        return problems;

        void AddIf(bool wrong, ExpertProblemKind kind, string explanation, params ReadOnlySpan<object> arguments)
        {
            if (wrong)
            {
                problems.Add(new ExpertProblem(kind, Explain.As(explanation, arguments)));
            }
        }
    }

    private static IEnumerable<ExpertProblem> OfAbsences(IReadOnlyList<DayRange> absences)
    {
        foreach (var absence in absences.Where(absence => absence.Until < absence.From))
        {
            yield return new ExpertProblem(
                ExpertProblemKind.AbsenceReversed, Explain.As("expert.absenceReversed", absence.From, absence.Until));
        }

        foreach (var (first, second) in absences.Zip(absences.Skip(1)).Where(pair => pair.First.Meets(pair.Second)))
        {
            yield return new ExpertProblem(ExpertProblemKind.AbsencesMeet, Explain.As("expert.absencesMeet", first.Until, second.From));
        }
    }
}
