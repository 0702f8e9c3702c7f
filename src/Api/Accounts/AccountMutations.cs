using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Accounts;

[MutationType]
public static partial class AccountMutations
{
    [GraphQLDescription("Lets the subject of a token in, with roles and as the person or employer that it stands for.")]
    [Authorize(Roles = [Roles.Admin])]
    [Error<AccountExistsException>]
    [Error<RoleUnknownException>]
    [Error<RolesConflictException>]
    [Error<SubjectNotFoundException>]
    public static Task<Account> CreateAccountAsync(
        string subject,
        string displayName,
        IReadOnlyList<string> roles,
        AccountPerson? person,
        ScoringContext db,
        AccountService service,
        Caller caller,
        CancellationToken ct) =>
        service.CreateAsync(db, subject, displayName, roles, person ?? AccountPerson.Nobody, caller, ct);

    [GraphQLDescription("Gives another account a role, with a reason.")]
    [Authorize(Roles = [Roles.Admin])]
    [Error<SubjectNotFoundException>]
    [Error<OwnAccountException>]
    [Error<RoleUnknownException>]
    [Error<RolesConflictException>]
    [Error<ReasonMissingException>]
    public static Task<Account> GrantRoleAsync(
        [ID<Account>] int accountId,
        string role,
        string reason,
        ScoringContext db,
        AccountService service,
        Caller caller,
        CancellationToken ct) =>
        service.GrantAsync(db, accountId, role, reason, caller, ct);

    [GraphQLDescription("Takes a role from another account, with a reason; it stops working within seconds.")]
    [Authorize(Roles = [Roles.Admin])]
    [Error<SubjectNotFoundException>]
    [Error<OwnAccountException>]
    [Error<LastAdministratorException>]
    [Error<ReasonMissingException>]
    public static Task<Account> RevokeRoleAsync(
        [ID<Account>] int accountId,
        string role,
        string reason,
        ScoringContext db,
        AccountService service,
        Caller caller,
        CancellationToken ct) =>
        service.RevokeAsync(db, accountId, role, reason, caller, ct);
}
