namespace ScoringPlatform.Api.Applications;

/// <summary>The numbers by which people speak of applications; they tell nothing of a dossier.</summary>
public sealed class ApplicationNumberDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, string>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Applications
            .Where(application => keys.Contains(application.Id))
            .Select(application => new { application.Id, application.Number })
            .ToDictionaryAsync(application => application.Id, application => application.Number, cancellationToken);
    }
}
