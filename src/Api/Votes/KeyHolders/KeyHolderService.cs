using System.Security.Cryptography;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>Who holds the keys to the urns: chair, supervision office and auditor, each with a key pair made outside the platform.</summary>
public sealed class KeyHolderService(AuditLog audit, TimeProvider time)
{
    /// <summary>Takes a seat, or gives the caller's own seat a new key. Rounds already open keep the old one.</summary>
    /// <param name="publicKey">SubjectPublicKeyInfo in base64, as <c>key-holder create</c> prints it.</param>
    /// <exception cref="KeyHolderRoleException">The caller administers accounts or runs rounds.</exception>
    /// <exception cref="PublicKeyInvalidException">No public key on P-256, or one that another holder has.</exception>
    /// <exception cref="SeatTakenException">Another person has the seat, or the caller has another.</exception>
    public Task<KeyHolder> RegisterAsync(
        ScoringContext db, KeyHolderSeat seat, string name, string publicKey, Caller caller, CancellationToken ct)
    {
        KeyHolderRights.Demand(caller);
        var key = Read(publicKey);
        return db.InTransactionAsync(
            async () =>
            {
                var holder = new KeyHolder
                {
                    Seat = seat,
                    SubjectId = caller.Subject,
                    Name = name,
                    PublicKey = key,
                    Fingerprint = Convert.ToHexStringLower(SHA256.HashData(key)),
                    RegisteredAt = time.UtcNow(),
                };
                var active = await db.KeyHolders.Where(other => other.RetiredAt == null).ToListAsync(ct);
                RefuseClash(holder, active);
                foreach (var own in active.Where(other => other.SubjectId == caller.Subject))
                {
                    (own.RetiredAt, own.RetiredReason) = (holder.RegisteredAt, "A new key of the same holder.");
                }

                await db.SaveChangesAsync(ct);
                db.KeyHolders.Add(holder);
                await db.SaveChangesAsync(ct);
                await AppendAsync(
                    db, new AuditEvent(caller.Subject, "KEY_HOLDER_REGISTERED", $"KeyHolder:{holder.Id}", AfterHash: holder.Fingerprint), ct);
                return holder;
            },
            ct);
    }

    /// <summary>Frees a seat. Rounds already open keep the holder.</summary>
    public Task<KeyHolder> RetireAsync(ScoringContext db, int id, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Authority);
        var given = Demands.DemandReason(reason, "Retiring a key holder");
        return db.InTransactionAsync(
            async () =>
            {
                var holder = await db.KeyHolders.Where(found => found.Id == id && found.RetiredAt == null).FindOrRefuseAsync("key holder", ct);
                (holder.RetiredAt, holder.RetiredReason) = (time.UtcNow(), given);
                await AppendAsync(
                    db, new AuditEvent(caller.Subject, "KEY_HOLDER_RETIRED", $"KeyHolder:{id}", given, BeforeHash: holder.Fingerprint), ct);
                return holder;
            },
            ct);
    }

    private static byte[] Read(string publicKey)
    {
        var bytes = new byte[publicKey.Length];
        if (!Convert.TryFromBase64String(publicKey.Trim(), bytes, out var length))
        {
            throw new PublicKeyInvalidException();
        }

        try
        {
            using var key = SealKey.FromPublic(bytes.AsSpan(0, length));
            return bytes[..length];
        }
        catch (CryptographicException)
        {
            throw new PublicKeyInvalidException();
        }
    }

    private static void RefuseClash(KeyHolder holder, List<KeyHolder> active)
    {
        if (active.Any(other => other.SubjectId != holder.SubjectId && other.Fingerprint == holder.Fingerprint))
        {
            throw new PublicKeyInvalidException();
        }

        if (active.Any(other => (other.Seat == holder.Seat) != (other.SubjectId == holder.SubjectId)))
        {
            throw new SeatTakenException();
        }
    }

    private async Task AppendAsync(ScoringContext db, AuditEvent happened, CancellationToken ct)
    {
        await audit.AppendAsync(db, happened, ct);
        await db.SaveChangesAsync(ct);
    }
}
