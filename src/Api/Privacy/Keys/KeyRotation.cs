using System.Globalization;
using System.Security.Cryptography;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Privacy.Keys;

/// <summary>
/// Stores identity numbers anew: their lookup hash under the newest key, their cipher under the newest key of the ring. A
/// person's records as applicant and as expert change together, in batches of one transaction each; what was cut off goes on
/// where it ended, because every record says which keys it was made with.
/// </summary>
public sealed class KeyRotation(IDbContextFactory<ScoringContext> contexts, IIdNumberProtector protector, AuditLog audit)
{
    /// <summary>How many people one transaction changes.</summary>
    public const int BatchSize = 200;

    private static readonly Caller Self = Caller.System("protection");

    /// <summary>Brings every number that is not there yet to the newest keys.</summary>
    public async Task<RotationOutcome> RunAsync(CancellationToken ct)
    {
        var (numbers, unreadable) = (0, 0);
        foreach (var experts in new[] { false, true })
        {
            for (var (last, more) = (0, true); more;)
            {
                await using var db = await contexts.CreateDbContextAsync(ct);
                var from = last;
                var batch = await db.InTransactionAsync(() => BatchAsync(db, experts, from, ct), ct);
                (numbers, unreadable) = (numbers + batch.Changed, unreadable + batch.Unreadable);
                (last, more) = (batch.Last, batch.Read == BatchSize);
            }
        }

        await using var context = await contexts.CreateDbContextAsync(ct);
        return new RotationOutcome(numbers, unreadable, await HashOnly(context).CountAsync(ct));
    }

    /// <summary>How many numbers are stored under each key, by its fingerprint; null stands for those from before fingerprints were kept.</summary>
    public static async Task<IReadOnlyList<(string? Key, int Count)>> CountAsync(ScoringContext db, CancellationToken ct)
    {
        var applicants = await db.Applicants.Where(one => one.IdNumberHash != null).GroupBy(one => one.IdNumberKey)
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct);
        var experts = await db.Experts.Where(one => one.IdNumberHash != null).GroupBy(one => one.IdNumberKey)
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct);
        return [.. applicants.Concat(experts).GroupBy(one => one.Key).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Sum(one => one.Count)))];
    }

    private IQueryable<Expert> HashOnly(ScoringContext db) => db.Experts.Where(one =>
        one.IdNumberHash != null && one.IdNumberCipher == null && one.IdNumberKey != protector.Key);

    private async Task<(int Read, int Changed, int Unreadable, int Last)> BatchAsync(
        ScoringContext db, bool experts, int after, CancellationToken ct)
    {
        var rows = await (experts
                ? db.Experts.Where(one => one.Id > after && one.IdNumberCipher != null).OrderBy(one => one.Id)
                    .Select(one => new NumberRow(one.Id, one.IdNumberCipher!, one.IdNumberHash!, one.IdNumberKey))
                : db.Applicants.Where(one => one.Id > after && one.IdNumberCipher != null).OrderBy(one => one.Id)
                    .Select(one => new NumberRow(one.Id, one.IdNumberCipher!, one.IdNumberHash!, one.IdNumberKey)))
            .Take(BatchSize).ToListAsync(ct);
        var (changed, unreadable) = (0, 0);
        foreach (var row in rows.Where(row => !protector.IsCurrent(row.Key, row.Cipher)))
        {
            if (Read(row.Cipher) is { } number)
            {
                await StoreAsync(db, row.Hash, protector.Protect(number), ct);
                changed++;
            }
            else
            {
                unreadable++;
            }
        }

        await RecordAsync(db, changed, ct);
        return (rows.Count, changed, unreadable, rows.Count == 0 ? after : rows[^1].Id);
    }

    private static async Task StoreAsync(ScoringContext db, string oldHash, ProtectedIdNumber number, CancellationToken ct)
    {
        await db.Applicants.Where(one => one.IdNumberHash == oldHash).ExecuteUpdateAsync(
            one => one
                .SetProperty(row => row.IdNumberHash, number.Hash)
                .SetProperty(row => row.IdNumberCipher, number.Cipher)
                .SetProperty(row => row.IdNumberKey, number.Key)
                .SetProperty(row => row.Version, row => row.Version + 1),
            ct);
        await db.Experts.Where(one => one.IdNumberHash == oldHash).ExecuteUpdateAsync(
            one => one
                .SetProperty(row => row.IdNumberHash, number.Hash)
                .SetProperty(row => row.IdNumberCipher, number.Cipher)
                .SetProperty(row => row.IdNumberKey, number.Key)
                .SetProperty(row => row.Version, row => row.Version + 1),
            ct);
    }

    private async Task RecordAsync(ScoringContext db, int changed, CancellationToken ct)
    {
        if (changed > 0)
        {
            var reason = string.Create(CultureInfo.InvariantCulture, $"{changed} numbers");
            await audit.AppendAsync(db, new AuditEvent(Self.Subject, "ID_NUMBERS_REKEYED", $"IdNumberKey:{protector.Key}", reason), ct);
            await db.SaveChangesAsync(ct);
        }
    }

    private IdNumber? Read(string cipher)
    {
        try
        {
            return protector.Reveal(cipher);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record NumberRow(int Id, string Cipher, string Hash, string? Key);
}
