using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Import.Storing;

/// <summary>Stores the employers and experts of a workbook that are not known yet. Those that are stay as they are.</summary>
internal sealed class PeopleImport(ScoringContext db)
{
    public async Task StoreAsync(ImportedWorkbook workbook, CancellationToken ct)
    {
        await StoreEmployersAsync(workbook.Employers, ct);
        await StoreExpertsAsync(workbook.Experts, ct);
    }

    private async Task StoreEmployersAsync(IReadOnlyList<ImportedEmployer> employers, CancellationToken ct)
    {
        var codes = employers.Select(e => e.Code).ToList();
        var known = await db.Employers.Where(e => codes.Contains(e.Code)).Select(e => e.Code).ToHashSetAsync(ct);
        db.Employers.AddRange(employers.Where(e => !known.Contains(e.Code)).Select(e => new Employer
        {
            Code = e.Code,
            Name = e.Name,
            Kind = e.Kind,
            City = e.City,
        }));
        await db.SaveChangesAsync(ct);
    }

    private async Task StoreExpertsAsync(IReadOnlyList<ImportedExpert> experts, CancellationToken ct)
    {
        var codes = experts.Select(e => e.Code).ToList();
        var known = await db.Experts.Where(e => codes.Contains(e.Code)).Select(e => e.Code).ToHashSetAsync(ct);
        var employers = await db.Employers.ToDictionaryAsync(e => e.Code, e => e.Id, ct);
        db.Experts.AddRange(experts.Where(e => !known.Contains(e.Code)).Select(e => ToRecord(e, employers)));
        await db.SaveChangesAsync(ct);
    }

    private static Expert ToRecord(ImportedExpert imported, Dictionary<string, int> employers)
    {
        var expert = new Expert
        {
            Code = imported.Code,
            Name = imported.Name,
            TitleLevel = imported.TitleLevel,
            EmployerId = imported.EmployerCode is { } code ? employers[code] : null,
            TermFrom = imported.TermFrom,
            TermUntil = imported.TermUntil,
            NationalTalent = imported.NationalTalent,
        };
        expert.Specialties.AddRange(imported.Specialties.Select(s => new ExpertSpecialty { Specialty = s }));
        return expert;
    }
}
