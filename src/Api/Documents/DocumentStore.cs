using System.Security.Cryptography;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Files;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Documents;

/// <summary>Keeps documents for download. The same document is kept once.</summary>
public sealed class DocumentStore(AuditLog audit, TimeProvider time)
{
    private const string MediaType = "text/html; charset=utf-8";

    /// <param name="name">The name it is downloaded under; it names no person.</param>
    /// <param name="action">What the audit log calls it.</param>
    /// <param name="subject">What the document is of, for the audit log.</param>
    internal Task<FileSummary> KeepAsync(
        ScoringContext db, FileKind kind, string name, byte[] content, string action, string subject, Caller caller, CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                var hash = Convert.ToHexStringLower(SHA256.HashData(content));
                var known = await db.StoredFiles.Where(file => file.Kind == kind && file.Name == name && file.Sha256 == hash)
                    .Select(file => new FileSummary(file.Id, file.Name, file.MediaType, file.Sha256, file.Size, file.CreatedAt))
                    .FirstOrDefaultAsync(ct);
                if (known is not null)
                {
                    return known;
                }

                var file = new StoredFile
                {
                    Name = name,
                    Kind = kind,
                    MediaType = MediaType,
                    Sha256 = hash,
                    Size = content.Length,
                    Content = content,
                    CreatedAt = time.UtcNow(),
                    CreatedBy = caller.Subject,
                };
                db.StoredFiles.Add(file);
                await db.SaveChangesAsync(ct);
                await audit.AppendAsync(db, new AuditEvent(caller.Subject, action, subject, AfterHash: hash), ct);
                await db.SaveChangesAsync(ct);
                return new FileSummary(file.Id, file.Name, file.MediaType, file.Sha256, file.Size, file.CreatedAt);
            },
            ct);
}
