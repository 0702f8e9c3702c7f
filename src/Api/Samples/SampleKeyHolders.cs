using ScoringPlatform.Api.Votes.KeyHolders;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Samples;

/// <summary>
/// The demonstration key holders. Their key files lie in the data folder under a passphrase that everyone knows, so that
/// whoever tries a round can play them; real holders keep theirs to themselves.
/// </summary>
internal sealed class SampleKeyHolders(ScoringContext db, SampleServices services, string folder)
{
    private const string Passphrase = "demonstration only";

    private readonly Dictionary<KeyHolderSeat, (Caller Caller, string Pem)> holders = [];

    public async Task RegisterAsync(int cycleId, CancellationToken ct)
    {
        var chair = await db.CommitteeMembers
            .Where(member => member.CycleId == cycleId && member.Role == CommitteeRole.Chair)
            .Select(member => member.Expert.SubjectId!)
            .SingleAsync(ct);
        db.Accounts.Add(new Account { SubjectId = "demo-supervision", DisplayName = "示例监督部门" });
        await db.SaveChangesAsync(ct);
        Directory.CreateDirectory(folder);
        await RegisterAsync(KeyHolderSeat.Chair, chair, "示例主任委员", ct);
        await RegisterAsync(KeyHolderSeat.SupervisionOffice, "demo-supervision", "示例监督部门", ct);
        await RegisterAsync(KeyHolderSeat.Auditor, "demo-auditor", "示例审计员", ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>Chair and supervision office open a closed round.</summary>
    public async Task OpenAsync(int round, CancellationToken ct)
    {
        foreach (var seat in new[] { KeyHolderSeat.Chair, KeyHolderSeat.SupervisionOffice })
        {
            var given = await db.RoundKeyHolders.AsNoTracking().SingleAsync(holder => holder.RoundId == round && holder.Seat == seat, ct);
            var key = HolderKeyFile.Open(holders[seat].Pem, Passphrase)!;
            var share = KeySplitting.OpenShare(key, round, seat, given.SealedShares)!;
            await services.KeyShares.SubmitAsync(db, round, Convert.ToBase64String(share.Bytes), holders[seat].Caller, ct);
            db.ChangeTracker.Clear();
        }
    }

    private async Task RegisterAsync(KeyHolderSeat seat, string subject, string name, CancellationToken ct)
    {
        var account = await db.Accounts.Include(found => found.Roles).SingleAsync(found => found.SubjectId == subject, ct);
        account.Roles.Add(new AccountRole { Role = Roles.KeyHolder });
        await db.SaveChangesAsync(ct);
        var (pem, publicKey) = HolderKeyFile.Create(Passphrase);
        var caller = new Caller { Subject = subject, Roles = new HashSet<string>(StringComparer.Ordinal) { Roles.KeyHolder } };
        holders[seat] = (caller, pem);
        await File.WriteAllTextAsync(Path.Combine(folder, Codes.Of(seat).ToLowerInvariant() + ".pem"), pem, ct);
        await services.KeyHolders.RegisterAsync(db, seat, name, Convert.ToBase64String(publicKey), caller, ct);
    }
}
