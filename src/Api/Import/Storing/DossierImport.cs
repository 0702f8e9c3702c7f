using System.Security.Cryptography;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Import.Layout;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Import.Storing;

/// <summary>
/// Stores workbooks: employers and experts that are not known yet, and one application in DRAFT for each dossier. A file
/// is stored in one transaction, whole or not at all.
/// </summary>
public sealed class DossierImport(StandardCatalog standards, IIdNumberProtector protector, AuditLog audit, TimeProvider time)
{
    /// <summary>Imports a workbook into the cycle of a year, which must be taking applications.</summary>
    /// <exception cref="ImportFileException">The file is refused as a whole.</exception>
    public Task<ImportResult> ImportAsync(
        ScoringContext db, int year, byte[] file, ImportOptions options, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await db.ReviewCycles
                    .Include(cycle => cycle.Standard)
                    .Where(cycle => cycle.Year == year)
                    .FindOrRefuseAsync("cycle", ct);
                if (cycle.State != CycleState.Accepting)
                {
                    throw new CycleStateException(Codes.Of(CycleState.Accepting), Codes.Of(cycle.State));
                }

                var (dossiers, workbook, problems) = await ReadAsync(db, cycle, file, ct);
                if (problems.Count > 0 && !options.GoodRows)
                {
                    return new ImportResult(0, problems);
                }

                await new PeopleImport(db).StoreAsync(workbook, ct);
                await StoreAsync(db, cycle, dossiers, file, caller, ct);
                return new ImportResult(dossiers.Count, problems);
            },
            ct);
    }

    /// <summary>Reads a workbook by a standard's lists, without a cycle and without storing anything.</summary>
    public static ImportReading Read(Standard standard, byte[] file) =>
        new DossierWorkbookReader(new DossierWorkbook(StandardCodes.Of(standard))).Read(file);

    private async Task<(List<ImportedDossier> Good, ImportedWorkbook Workbook, List<ImportProblem> Problems)> ReadAsync(
        ScoringContext db, ReviewCycle cycle, byte[] file, CancellationToken ct)
    {
        var standard = standards.Of(cycle.Standard).Compiled.Standard;
        var reading = Read(standard, file);
        var problems = reading.Problems.ToList();
        var checks = new DossierChecks(standard, cycle.CutoffDate, protector);
        await checks.LoadAsync(db, cycle.Id, ct);
        var good = new List<ImportedDossier>();
        foreach (var dossier in reading.Workbook.Dossiers)
        {
            var found = checks.Find(dossier);
            problems.AddRange(found);
            if (found.Count == 0)
            {
                good.Add(dossier);
            }
        }

        return (good, reading.Workbook, problems);
    }

    private async Task StoreAsync(
        ScoringContext db, ReviewCycle cycle, List<ImportedDossier> dossiers, byte[] file, Caller caller, CancellationToken ct)
    {
        var records = await DossierRecords.LoadAsync(db, cycle.Id, protector, dossiers, ct);
        var at = time.UtcNow();
        db.Applications.AddRange(dossiers.Select(dossier => records.Create(dossier, caller.Subject, at)));
        await db.SaveChangesAsync(ct);
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        await audit.AppendAsync(
            db, new AuditEvent(caller.Subject, "DOSSIERS_IMPORTED", $"ReviewCycle:{cycle.Id}", $"{dossiers.Count} dossiers", AfterHash: hash), ct);
        await db.SaveChangesAsync(ct);
    }
}
