namespace ScoringPlatform.Api.Privacy.Exports;

/// <summary>What is held of a person by the login: seats among the key holders, and how many records name the login.</summary>
internal static class LoginData
{
    public static async Task<object> LoadAsync(ScoringContext db, IReadOnlyList<string> logins, CancellationToken ct) => new
    {
        KeyHolderSeats = await db.KeyHolders.Where(one => logins.Contains(one.SubjectId)).OrderBy(one => one.Id)
            .Select(one => new { one.Seat, one.Name, one.Fingerprint, one.RegisteredAt, one.RetiredAt }).ToListAsync(ct),
        NamedIn = await NamedInAsync(db, logins, ct),
    };

    private static async Task<object> NamedInAsync(ScoringContext db, IReadOnlyList<string> logins, CancellationToken ct) => new
    {
        Events = await db.ApplicationEvents.CountAsync(one => logins.Contains(one.Actor), ct),
        Findings = await db.Findings.CountAsync(one => logins.Contains(one.DecidedBy!), ct),
        Consents = await db.AuthorityConsents.CountAsync(one => logins.Contains(one.RecordedBy), ct),
        Ties = await db.ExpertTies.CountAsync(one => logins.Contains(one.RecordedBy), ct),
        Draws = await db.ExpertDraws.CountAsync(one => logins.Contains(one.DrawnBy), ct),
        Imports = await db.DossierUploads.CountAsync(one => logins.Contains(one.UploadedBy), ct),
        Jobs = await db.Jobs.CountAsync(one => logins.Contains(one.RequestedBy), ct),
        Files = await db.StoredFiles.CountAsync(one => logins.Contains(one.CreatedBy), ct),
        AuditEntries = await db.AuditEntries.CountAsync(one => logins.Contains(one.Actor), ct),
    };
}
