using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Accounts;

/// <summary>Who may sign in as whom. Every change is audited; a role taken away stops working within seconds.</summary>
public sealed class AccountService(AuditLog audit, AccountPersons persons, TimeProvider time)
{
    /// <param name="subject">The value of the token's subject claim.</param>
    /// <exception cref="AccountExistsException">The subject has an account.</exception>
    /// <exception cref="RoleUnknownException">A role is none of the platform's.</exception>
    /// <exception cref="RolesConflictException">Two of the roles are kept apart.</exception>
    /// <exception cref="SubjectNotFoundException">The person or employer is not there.</exception>
    /// <exception cref="PersonTakenException">Another account stands for the person.</exception>
    public Task<Account> CreateAsync(
        ScoringContext db, string subject, string name, IReadOnlyList<string> roles, AccountPerson person, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Admin);
        Check([.. roles]);
        return db.InTransactionAsync(
            async () =>
            {
                var account = new Account
                {
                    SubjectId = subject.Trim(),
                    DisplayName = name.Trim(),
                };
                account.Roles.AddRange(roles.Distinct().Select(role => new AccountRole { Role = role }));
                await persons.LinkAsync(db, account, person, ct);
                if (await db.Accounts.AnyAsync(other => other.SubjectId == account.SubjectId, ct))
                {
                    throw new AccountExistsException(account.SubjectId);
                }

                db.Accounts.Add(account);
                await db.SaveChangesAsync(ct);
                await AppendAsync(db, account, "ACCOUNT_CREATED", reason: null, before: null, caller, ct);
                return account;
            },
            ct);
    }

    /// <exception cref="SubjectNotFoundException">There is no such account.</exception>
    /// <exception cref="OwnAccountException">The account is the caller's own.</exception>
    /// <exception cref="RoleUnknownException">The role is none of the platform's.</exception>
    /// <exception cref="RolesConflictException">The account holds a role that is kept apart from this one.</exception>
    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    public Task<Account> GrantAsync(ScoringContext db, int id, string role, string reason, Caller caller, CancellationToken ct) =>
        ChangeAsync(
            db, id, "ROLE_GRANTED", reason, caller,
            account =>
            {
                Check([.. account.Roles.Select(held => held.Role), role]);
                if (account.Roles.All(held => held.Role != role))
                {
                    account.Roles.Add(new AccountRole { Role = role });
                }

                return Task.CompletedTask;
            },
            ct);

    /// <exception cref="SubjectNotFoundException">There is no such account, or it does not hold the role.</exception>
    /// <exception cref="OwnAccountException">The account is the caller's own.</exception>
    /// <exception cref="LastAdministratorException">Nobody else is administrator.</exception>
    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    public Task<Account> RevokeAsync(ScoringContext db, int id, string role, string reason, Caller caller, CancellationToken ct) =>
        ChangeAsync(
            db, id, "ROLE_REVOKED", reason, caller,
            async account =>
            {
                var held = account.Roles.Find(one => one.Role == role) ?? throw new SubjectNotFoundException("role of the account");
                if (role == Roles.Admin)
                {
                    await Administrators.DemandAnotherAsync(db, id, ct);
                }

                account.Roles.Remove(held);
            },
            ct);

    /// <summary>Lets the account stand for these persons from now on, and for nobody else.</summary>
    /// <exception cref="SubjectNotFoundException">There is no such account, person or employer.</exception>
    /// <exception cref="OwnAccountException">The account is the caller's own.</exception>
    /// <exception cref="PersonTakenException">Another account stands for the person.</exception>
    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    public Task<Account> LinkAsync(ScoringContext db, int id, AccountPerson person, string reason, Caller caller, CancellationToken ct) =>
        ChangeAsync(db, id, "ACCOUNT_LINKED", reason, caller, account => persons.LinkAsync(db, account, person, ct), ct);

    /// <summary>Takes away the right to sign in; sessions and tokens of the account end within seconds. Doing it twice changes nothing.</summary>
    /// <exception cref="SubjectNotFoundException">There is no such account.</exception>
    /// <exception cref="OwnAccountException">The account is the caller's own.</exception>
    /// <exception cref="LastAdministratorException">Nobody else is administrator.</exception>
    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    public Task<Account> DisableAsync(ScoringContext db, int id, string reason, Caller caller, CancellationToken ct) =>
        ChangeAsync(
            db, id, "ACCOUNT_DISABLED", reason, caller,
            async account =>
            {
                if (account.Roles.Exists(role => role.Role == Roles.Admin))
                {
                    await Administrators.DemandAnotherAsync(db, id, ct);
                }

                account.DisabledAt ??= time.UtcNow();
            },
            ct);

    /// <summary>Gives the right to sign in back.</summary>
    /// <exception cref="SubjectNotFoundException">There is no such account.</exception>
    /// <exception cref="OwnAccountException">The account is the caller's own.</exception>
    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    public Task<Account> EnableAsync(ScoringContext db, int id, string reason, Caller caller, CancellationToken ct) =>
        ChangeAsync(
            db, id, "ACCOUNT_ENABLED", reason, caller,
            account =>
            {
                account.DisabledAt = null;
                return Task.CompletedTask;
            },
            ct);

    private Task<Account> ChangeAsync(
        ScoringContext db, int id, string action, string reason, Caller caller, Func<Account, Task> change, CancellationToken ct)
    {
        caller.Demand(Roles.Admin);
        var given = Demands.DemandReason(reason, "Changing an account");
        return db.InTransactionAsync(
            async () =>
            {
                var account = await db.Accounts.Include(found => found.Roles).Where(found => found.Id == id).FindOrRefuseAsync("account", ct);
                if (account.SubjectId == caller.Subject)
                {
                    throw new OwnAccountException();
                }

                var before = StateOf(account);
                await change(account);
                await db.SaveChangesAsync(ct);
                await AppendAsync(db, account, action, given, before, caller, ct);
                return account;
            },
            ct);
    }

    private static void Check(IReadOnlyCollection<string> roles)
    {
        if (roles.FirstOrDefault(role => !Roles.All.Contains(role)) is { } unknown)
        {
            throw new RoleUnknownException(unknown);
        }

        if (RoleSeparation.FindConflict(roles) is { } conflict)
        {
            throw new RolesConflictException(conflict.Role, conflict.Other);
        }
    }

    private async Task AppendAsync(
        ScoringContext db, Account account, string action, string? reason, string? before, Caller caller, CancellationToken ct)
    {
        await audit.AppendAsync(db, new AuditEvent(caller.Subject, action, $"Account:{account.Id}", reason, before, StateOf(account)), ct);
        await db.SaveChangesAsync(ct);
    }

    private static string StateOf(Account account) => AuditHash.OfState(new
    {
        account.SubjectId,
        account.ExpertId,
        account.ApplicantId,
        account.EmployerId,
        account.DisabledAt,
        Roles = account.Roles.Select(role => role.Role).Order(StringComparer.Ordinal).ToArray(),
    });
}
