using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Files;

/// <summary>
/// <c>GET /files/{id}</c>: what a job made, for who holds the right, with range and entity tag. The audit entry is
/// committed before the first byte leaves; where it cannot be, nothing does. Nor does a file that is not what was stored.
/// </summary>
internal static partial class FileEndpoint
{
    public static WebApplication MapPlatformFiles(this WebApplication app)
    {
        app.MapMethods("/files/{id:int}", [HttpMethods.Get, HttpMethods.Head], DownloadAsync).RequireAuthorization(Policies.DownloadFiles);
        return app;
    }

    internal static async Task<IResult> DownloadAsync(
        int id,
        HttpRequest request,
        Caller caller,
        IDbContextFactory<ScoringContext> contexts,
        AuditLog audit,
        ILoggerFactory loggers,
        CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await context.Set<StoredFile>().VisibleTo(caller).Where(file => file.Id == id)
            .Select(file => new { file.Sha256 }).SingleOrDefaultAsync(cancellationToken);
        if (known is null)
        {
            return Results.NotFound();
        }

        var tag = new EntityTagHeaderValue($"\"{known.Sha256}\"");
        if (Precondition(request, tag) is { } status)
        {
            return Results.StatusCode(status);
        }

        var file = await ReleaseAsync(context, id, caller, audit, cancellationToken);
        if (IsWhole(file))
        {
            return Results.Bytes(
                file.Content, file.MediaType, SafeName.Of(file.Name), enableRangeProcessing: true, new DateTimeOffset(file.CreatedAt), tag);
        }

        LogDamaged(loggers.CreateLogger(typeof(FileEndpoint)), id);
        return Results.Problem("The stored file is damaged: ask for the report again.", statusCode: StatusCodes.Status500InternalServerError);
    }

    /// <summary>What is answered without releasing the file; null when it is to be released.</summary>
    private static int? Precondition(HttpRequest request, EntityTagHeaderValue tag)
    {
        var headers = request.GetTypedHeaders();
        if (headers.IfMatch.Count > 0 && !headers.IfMatch.Any(wanted => Means(wanted, tag, strong: true)))
        {
            return StatusCodes.Status412PreconditionFailed;
        }

        return headers.IfNoneMatch.Any(known => Means(known, tag, strong: false)) ? StatusCodes.Status304NotModified : null;
    }

    private static bool Means(EntityTagHeaderValue asked, EntityTagHeaderValue tag, bool strong) =>
        asked.Equals(EntityTagHeaderValue.Any) || asked.Compare(tag, useStrongComparison: strong);

    private static bool IsWhole(StoredFile file) =>
        file.Size == file.Content.Length && file.Sha256 == Convert.ToHexStringLower(SHA256.HashData(file.Content));

    private static Task<StoredFile> ReleaseAsync(
        ScoringContext context, int id, Caller caller, AuditLog audit, CancellationToken cancellationToken) =>
        context.InTransactionAsync(
            async () =>
            {
                var file = await context.Set<StoredFile>().AsNoTracking().SingleAsync(one => one.Id == id, cancellationToken);
                var action = !IsWhole(file) ? "FILE_DAMAGED" : file.FullCells ? "FILE_FULL_DOWNLOADED" : "FILE_DOWNLOADED";
                await audit.AppendAsync(
                    context, new AuditEvent(caller.Subject, action, $"File:{id}", AfterHash: file.Sha256), cancellationToken);
                await context.SaveChangesAsync(cancellationToken);
                return file;
            },
            cancellationToken);

    [LoggerMessage(EventId = LogEvents.FileDamaged, Level = LogLevel.Critical, Message = "Stored file {FileId} is not what was stored: its size or hash differs")]
    private static partial void LogDamaged(ILogger logger, int fileId);
}
