using ScoringPlatform.Api.Experts;
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
    [Error<IdNumberInvalidException>]
    [Error<PersonTakenException>]
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

    [GraphQLDescription("Says, with a reason, which person or employer another account stands for from now on; without any it stands for nobody.")]
    [Authorize(Roles = [Roles.Admin])]
    [Error<SubjectNotFoundException>]
    [Error<OwnAccountException>]
    [Error<IdNumberInvalidException>]
    [Error<PersonTakenException>]
    [Error<ReasonMissingException>]
    public static Task<Account> LinkAccountAsync(
        [ID<Account>] int accountId,
        AccountPerson person,
        string reason,
        ScoringContext db,
        AccountService service,
        Caller caller,
        CancellationToken ct) =>
        service.LinkAsync(db, accountId, person, reason, caller, ct);

    [GraphQLDescription("Takes from another account, with a reason, the right to sign in; its sessions end within seconds.")]
    [Authorize(Roles = [Roles.Admin])]
    [Error<SubjectNotFoundException>]
    [Error<OwnAccountException>]
    [Error<LastAdministratorException>]
    [Error<ReasonMissingException>]
    public static Task<Account> DisableAccountAsync(
        [ID<Account>] int accountId, string reason, ScoringContext db, AccountService service, Caller caller, CancellationToken ct) =>
        service.DisableAsync(db, accountId, reason, caller, ct);

    [GraphQLDescription("Gives another account, with a reason, the right to sign in back.")]
    [Authorize(Roles = [Roles.Admin])]
    [Error<SubjectNotFoundException>]
    [Error<OwnAccountException>]
    [Error<ReasonMissingException>]
    public static Task<Account> EnableAccountAsync(
        [ID<Account>] int accountId, string reason, ScoringContext db, AccountService service, Caller caller, CancellationToken ct) =>
        service.EnableAsync(db, accountId, reason, caller, ct);
}
