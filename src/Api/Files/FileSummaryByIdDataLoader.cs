namespace ScoringPlatform.Api.Files;

/// <summary>Files by id, without their bytes.</summary>
public sealed class FileSummaryByIdDataLoader(
    IDbContextFactory<ScoringContext> contexts, Caller caller, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, FileSummary>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, FileSummary>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.StoredFiles.VisibleTo(caller)
            .Where(file => keys.Contains(file.Id))
            .Select(file => new FileSummary(file.Id, file.Name, file.MediaType, file.Sha256, file.Size, file.CreatedAt))
            .ToDictionaryAsync(file => file.Id, cancellationToken);
    }
}
