using Microsoft.Net.Http.Headers;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Files;

/// <summary>
/// <c>GET /files/{id}</c>: what a job made, for who holds the right, with range and entity tag. The audit entry is
/// committed before the first byte leaves; where it cannot be, nothing does.
/// </summary>
internal static class FileEndpoint
{
    public static WebApplication MapPlatformFiles(this WebApplication app)
    {
        app.MapGet("/files/{id:int}", DownloadAsync).RequireAuthorization(Policies.DownloadFiles);
        return app;
    }

    private static async Task<IResult> DownloadAsync(
        int id,
        HttpRequest request,
        Caller caller,
        IDbContextFactory<ScoringContext> contexts,
        AuditLog audit,
        CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var hash = await context.Set<StoredFile>().Where(file => file.Id == id)
            .Select(file => file.Sha256).SingleOrDefaultAsync(cancellationToken);
        if (hash is null)
        {
            return Results.NotFound();
        }

        var tag = new EntityTagHeaderValue($"\"{hash}\"");
        if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var file = await ReleaseAsync(context, id, caller, audit, cancellationToken);
        return Results.Bytes(
            file.Content, file.MediaType, file.Name, enableRangeProcessing: true, new DateTimeOffset(file.CreatedAt), tag);
    }

    private static async Task<StoredFile> ReleaseAsync(
        ScoringContext context, int id, Caller caller, AuditLog audit, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var file = await context.Set<StoredFile>().AsNoTracking().SingleAsync(one => one.Id == id, cancellationToken);
        await audit.AppendAsync(
            context, new AuditEvent(caller.Subject, "FILE_DOWNLOADED", $"File:{id}", AfterHash: file.Sha256), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return file;
    }
}
