using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Files;

/// <summary>Writes the copies of stored files again that are not in the reports folder; those with full cells have none.</summary>
public sealed class MissingCopies(IDbContextFactory<ScoringContext> contexts, ReportFolder reports)
{
    public async Task RestoreAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var names = await context.StoredFiles
            .Where(file => file.Kind == FileKind.Report && !file.FullCells)
            .GroupBy(file => file.Name)
            .Select(group => new { Name = group.Key, Id = group.Max(file => file.Id) })
            .ToListAsync(cancellationToken);
        foreach (var file in names.Where(file => !reports.Has(file.Name)))
        {
            var content = await context.StoredFiles.Where(one => one.Id == file.Id).Select(one => one.Content).SingleAsync(cancellationToken);
            await reports.RestoreAsync(file.Name, content, cancellationToken);
        }
    }
}
