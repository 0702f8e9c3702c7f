using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Import.Uploads;

/// <summary>Imports by id.</summary>
public sealed class DossierUploadByIdDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<DossierUpload>(contexts, scheduler, options)
{
    protected override IQueryable<DossierUpload> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.DossierUploads.Where(upload => keys.Contains(upload.Id));

    protected override int KeyOf(DossierUpload record) => record.Id;
}
