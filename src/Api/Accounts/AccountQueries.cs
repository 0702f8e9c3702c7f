using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Accounts;

[QueryType]
public static partial class AccountQueries
{
    [GraphQLDescription("Who may sign in, and with what roles.")]
    [Authorize(Roles = [Roles.Admin, Roles.Auditor, Roles.PrivacyOfficer])]
    [UsePaging]
    [UseFiltering<AccountFilterInputType>]
    public static IQueryable<Account> GetAccounts(ScoringContext db) =>
        db.Accounts.AsNoTracking().OrderBy(account => account.Id);
}
