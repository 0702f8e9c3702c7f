using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Experts;

/// <summary>Writes what was checked onto an expert's record.</summary>
internal static class ExpertWriting
{
    /// <param name="db">Removes what is no longer so.</param>
    /// <param name="expert">Loaded with specialties and absences, or new.</param>
    /// <param name="input">The whole record.</param>
    public static void Write(ScoringContext db, Expert expert, ExpertInput input)
    {
        expert.Code = input.Code;
        expert.Name = input.Name;
        expert.TitleLevel = input.TitleLevel;
        expert.EmployerId = input.EmployerId;
        expert.TermFrom = input.TermFrom;
        expert.TermUntil = input.TermUntil;
        expert.NationalTalent = input.NationalTalent ?? false;
        expert.Available = input.Available ?? true;
        expert.Capacity = input.Capacity;
        Align(
            db,
            expert.Specialties,
            [.. input.Specialties.Distinct(StringComparer.Ordinal)],
            specialty => specialty.Specialty,
            code => new ExpertSpecialty { Specialty = code });
        Align(
            db,
            expert.Absences,
            input.AbsencesOrNone,
            absence => new AbsenceInput(absence.From, absence.Until),
            days => new ExpertAbsence { From = days.From, Until = days.Until });
    }

    /// <summary>Keeps what is wanted, removes what is not, adds what is missing.</summary>
    private static void Align<TRecord, TKey>(
        ScoringContext db,
        List<TRecord> records,
        IReadOnlyCollection<TKey> wanted,
        Func<TRecord, TKey> keyOf,
        Func<TKey, TRecord> make)
        where TRecord : class
    {
        db.RemoveRange(records.Where(record => !wanted.Contains(keyOf(record))));
        var kept = records.Select(keyOf).ToHashSet();
        records.AddRange(wanted.Where(key => !kept.Contains(key)).Select(make));
    }
}
