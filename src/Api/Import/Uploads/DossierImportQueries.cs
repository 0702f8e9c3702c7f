using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Import.Uploads;

[QueryType]
public static partial class DossierImportQueries
{
    [GraphQLDescription("Workbooks that were handed in for a cycle, newest first.")]
    [Authorize(Roles = [Roles.Officer])]
    [UsePaging]
    public static IQueryable<DossierUpload> GetDossierImports([ID<ReviewCycle>] int cycleId, ScoringContext db) =>
        db.DossierUploads.AsNoTracking().Where(upload => upload.CycleId == cycleId).OrderByDescending(upload => upload.Id);

    [Authorize(Roles = [Roles.Officer])]
    [NodeResolver]
    public static Task<DossierUpload?> GetDossierImportAsync(int id, DossierUploadByIdDataLoader uploads, CancellationToken ct) =>
        uploads.LoadAsync(id, ct);
}
