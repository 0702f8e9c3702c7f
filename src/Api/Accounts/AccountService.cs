using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Accounts;

/// <summary>Who may sign in as whom. Every change is audited; a role taken away stops working within seconds.</summary>
public sealed class AccountService(AuditLog audit)
{
    /// <param name="subject">The value of the token's subject claim.</param>
    /// <exception cref="AccountExistsException">The subject has an account.</exception>
    /// <exception cref="RoleUnknownException">A role is none of the platform's.</exception>
    /// <exception cref="RolesConflictException">Two of the roles are kept apart.</exception>
    /// <exception cref="SubjectNotFoundException">The person or employer is not there.</exception>
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
                    ExpertId = person.ExpertId,
                    ApplicantId = person.ApplicantId,
                    EmployerId = person.EmployerId,
                };
                account.Roles.AddRange(roles.Distinct().Select(role => new AccountRole { Role = role }));
                await RefuseUnknownPersonAsync(db, person, ct);
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
                if (role == Roles.Admin && !await db.AccountRoles.AnyAsync(other => other.Role == role && other.AccountId != id, ct))
                {
                    throw new LastAdministratorException();
                }

                account.Roles.Remove(held);
            },
            ct);

    private Task<Account> ChangeAsync(
        ScoringContext db, int id, string action, string reason, Caller caller, Func<Account, Task> change, CancellationToken ct)
    {
        caller.Demand(Roles.Admin);
        var given = Demands.DemandReason(reason, "Changing an account's roles");
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

    private static async Task RefuseUnknownPersonAsync(ScoringContext db, AccountPerson person, CancellationToken ct)
    {
        if (person.ExpertId is { } expert && !await db.Experts.AnyAsync(found => found.Id == expert, ct))
        {
            throw new SubjectNotFoundException("expert");
        }

        if (person.ApplicantId is { } applicant && !await db.Applicants.AnyAsync(found => found.Id == applicant, ct))
        {
            throw new SubjectNotFoundException("applicant");
        }

        if (person.EmployerId is { } employer && !await db.Employers.AnyAsync(found => found.Id == employer, ct))
        {
            throw new SubjectNotFoundException("employer");
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
        Roles = account.Roles.Select(role => role.Role).Order(StringComparer.Ordinal).ToArray(),
    });
}
