namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>
/// Takes a person's identity from the record that others refer to: the record stays under its number, and tells nobody's
/// name any more.
/// </summary>
internal static class PersonEraser
{
    /// <param name="db">In a transaction.</param>
    /// <param name="ids">Applicants whose applications are all erased.</param>
    /// <param name="at">The time of the erasure.</param>
    public static async Task<IReadOnlyList<ErasedCount>> EraseApplicantsAsync(
        ScoringContext db, IReadOnlyList<int> ids, DateTime at, CancellationToken ct)
    {
        var ties = await db.ExpertTies.Where(tie => ids.Contains(tie.ApplicantId)).ExecuteDeleteAsync(ct);
        var accounts = await RemoveAccountsAsync(
            db, [.. await db.Accounts.Where(account => ids.Contains(account.ApplicantId!.Value)).Select(account => account.Id).ToListAsync(ct)], ct);
        var identities = await db.Applicants.Where(applicant => ids.Contains(applicant.Id)).ExecuteUpdateAsync(
            applicant => applicant
                .SetProperty(row => row.Name, ErasedText.Mark)
                .SetProperty(row => row.Gender, (Db.Entities.People.Gender?)null)
                .SetProperty(row => row.BirthDate, (DateOnly?)null)
                .SetProperty(row => row.EmployerId, (int?)null)
                .SetProperty(row => row.IdNumberCipher, (string?)null)
                .SetProperty(row => row.IdNumberHash, (string?)null)
                .SetProperty(row => row.IdNumberMasked, (string?)null)
                .SetProperty(row => row.IdNumberKey, (string?)null)
                .SetProperty(row => row.ErasedAt, at)
                .SetProperty(row => row.Version, row => row.Version + 1),
            ct);
        return [new(ErasedData.Identity, identities), new(ErasedData.Accounts, accounts), new(ErasedData.Ties, ties)];
    }

    /// <inheritdoc cref="EraseApplicantsAsync"/>
    public static async Task<IReadOnlyList<ErasedCount>> EraseExpertsAsync(
        ScoringContext db, IReadOnlyList<int> ids, DateTime at, CancellationToken ct)
    {
        var ties = await db.ExpertTies.Where(tie => ids.Contains(tie.ExpertId)).ExecuteDeleteAsync(ct);
        var absences = await db.ExpertAbsences.Where(absence => ids.Contains(absence.ExpertId)).ExecuteDeleteAsync(ct);
        var accounts = await RemoveAccountsAsync(
            db, [.. await db.Accounts.Where(account => ids.Contains(account.ExpertId!.Value)).Select(account => account.Id).ToListAsync(ct)], ct);
        var identities = await db.Experts.Where(expert => ids.Contains(expert.Id)).ExecuteUpdateAsync(
            expert => expert
                .SetProperty(row => row.Name, ErasedText.Mark)
                .SetProperty(row => row.SubjectId, (string?)null)
                .SetProperty(row => row.EmployerId, (int?)null)
                .SetProperty(row => row.Available, false)
                .SetProperty(row => row.IdNumberCipher, (string?)null)
                .SetProperty(row => row.IdNumberHash, (string?)null)
                .SetProperty(row => row.IdNumberKey, (string?)null)
                .SetProperty(row => row.ErasedAt, at)
                .SetProperty(row => row.Version, row => row.Version + 1),
            ct);
        return
        [
            new(ErasedData.Identity, identities), new(ErasedData.Accounts, accounts), new(ErasedData.Ties, ties),
            new(ErasedData.Absences, absences),
        ];
    }

    /// <summary>Removes accounts with their roles.</summary>
    public static async Task<int> RemoveAccountsAsync(ScoringContext db, IReadOnlyList<int> accounts, CancellationToken ct)
    {
        await db.AccountRoles.Where(role => accounts.Contains(role.AccountId)).ExecuteDeleteAsync(ct);
        return await db.Accounts.Where(account => accounts.Contains(account.Id)).ExecuteDeleteAsync(ct);
    }
}
