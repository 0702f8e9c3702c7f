namespace ScoringPlatform.Api.Accounts;

/// <summary>What each account stands for.</summary>
public sealed class LinksByAccountDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<AccountLinks>(contexts, scheduler, options)
{
    protected override IQueryable<AccountLinks> Query(ScoringContext db, IReadOnlyList<int> keys) => db.Accounts
        .Where(account => keys.Contains(account.Id))
        .Select(account => new AccountLinks(
            account.Id,
            account.ExpertId,
            account.Expert!.Code,
            account.ApplicantId,
            account.Applicant!.IdNumberMasked,
            account.EmployerId,
            account.Employer!.Code));

    protected override int KeyOf(AccountLinks record) => record.AccountId;
}
