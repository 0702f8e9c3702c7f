using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Accounts;

/// <summary>Administering accounts through the API: who may, what is refused, what the log keeps.</summary>
public sealed class AccountMutationsTests(ScoringYearFixture scoring) : IClassFixture<ScoringYearFixture>
{
    private static readonly Caller Admin = ReviewYear.As("admin-1", Roles.Admin);

    private ReviewYear Year => scoring.Year;

    [Fact]
    public async Task Create_NewSubject_MaySignInAndIsAudited()
    {
        var created = await CreateAsync("new-officer", Roles.Officer);

        Assert.Equal("new-officer", created.TextAt("createAccount.account.subjectId"));
        Assert.Equal("""["OFFICER"]""", created.TextAt("createAccount.account.roles"));
        Assert.Equal("ACCOUNT_CREATED", (await LogAsync("new-officer")).Action);
        var found = await Year.SendSampleAsync(Admin, "accounts", new { where = new { subjectId = new { eq = "new-officer" } } });
        Assert.Equal("""["OFFICER"]""", found.TextAt("accounts.nodes.0.roles"));
    }

    [Fact]
    public async Task Create_ForAnExpert_StandsForThatExpert()
    {
        var expert = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Expert:{Year.Experts[0]}"));

        var created = await Year.SendSampleAsync(
            Admin, "create-account", new { subject = "as-expert", displayName = "示例", roles = new[] { Roles.Expert }, person = new { expertId = expert } });

        Assert.Equal("EXPERT", created.TextAt("createAccount.account.standsFor"));
        Assert.Equal(Year.Experts[0], await Year.WithAsync(db =>
            db.Accounts.Where(account => account.SubjectId == "as-expert").Select(account => account.ExpertId).SingleAsync()));
    }

    [Theory]
    [InlineData(new[] { "OFFICER", "ADMIN" }, "RolesConflictError")]
    [InlineData(new[] { "BOSS" }, "RoleUnknownError")]
    public async Task Create_RolesThatCannotBe_IsRefusedAndStoresNothing(string[] roles, string error)
    {
        var refused = await CreateAsync("refused-account", roles);

        Assert.Equal(error, refused.TextAt("createAccount.errors.0.__typename"));
        Assert.False(await Year.WithAsync(db => db.Accounts.AnyAsync(account => account.SubjectId == "refused-account")));
    }

    [Fact]
    public async Task Create_SubjectWithAnAccount_IsRefused()
    {
        await CreateAsync("twice", Roles.Analyst);

        Assert.Equal("AccountExistsError", (await CreateAsync("twice", Roles.Officer)).TextAt("createAccount.errors.0.__typename"));
    }

    [Fact]
    public async Task ChangeRoles_OfAnother_IsDoneAndAuditedWithItsReason()
    {
        var id = (await CreateAsync("mover", Roles.Analyst)).TextAt("createAccount.account.id");

        var changed = await ChangeAsync(Admin, id, Roles.Analyst, Roles.Auditor, "moves to supervision");

        Assert.Equal("""["AUDITOR"]""", changed.TextAt("grantRole.account.roles"));
        var entry = await LogAsync("mover");
        Assert.Equal(("ROLE_GRANTED", "moves to supervision"), (entry.Action, entry.Reason));
        Assert.NotEqual(entry.BeforeHash, entry.AfterHash);
    }

    [Fact]
    public async Task ChangeRoles_WithoutReason_IsRefused()
    {
        var id = (await CreateAsync("unreasoned", Roles.Analyst)).TextAt("createAccount.account.id");

        var refused = await ChangeAsync(Admin, id, Roles.Analyst, Roles.Officer, " ");

        Assert.Equal("ReasonMissingError", refused.TextAt("revokeRole.errors.0.__typename"));
        Assert.Equal("ReasonMissingError", refused.TextAt("grantRole.errors.0.__typename"));
    }

    [Fact]
    public async Task ChangeRoles_OfOneself_IsRefused()
    {
        var id = (await CreateAsync("self-admin", Roles.Admin)).TextAt("createAccount.account.id");

        var refused = await ChangeAsync(ReviewYear.As("self-admin", Roles.Admin), id, Roles.Admin, Roles.Officer, "for myself");

        Assert.Equal("OwnAccountError", refused.TextAt("revokeRole.errors.0.__typename"));
        Assert.Equal("OwnAccountError", refused.TextAt("grantRole.errors.0.__typename"));
    }

    [Fact]
    public async Task Revoke_OfTheLastAdministrator_IsRefused()
    {
        await using var year = await ReviewYear.StartAsync();
        var created = await year.SendSampleAsync(
            Admin, "create-account", new { subject = "only-admin", displayName = "示例", roles = new[] { Roles.Admin } });

        var refused = await year.SendSampleAsync(Admin, "change-roles", new
        {
            accountId = created.TextAt("createAccount.account.id"),
            from = Roles.Admin,
            to = Roles.Admin,
            reason = "leaves",
        });

        Assert.Equal("LastAdministratorError", refused.TextAt("revokeRole.errors.0.__typename"));
    }

    [Theory]
    [InlineData(Roles.Officer)]
    [InlineData(Roles.Auditor)]
    [InlineData(Roles.Expert)]
    public async Task Create_ByAnotherRole_IsRefused(string role)
    {
        var answer = await Year.SendSampleAsync(
            ReviewYear.As("someone", role), "create-account", new { subject = "x", displayName = "x", roles = new[] { Roles.Officer } });

        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.ErrorCode());
    }

    [Fact]
    public async Task AuditEntries_ForTheAuditor_AreWholeAndFoundByAction()
    {
        await CreateAsync("logged", Roles.Analyst);

        var log = await Year.SendSampleAsync(Year.Auditor, "audit-entries", new { where = new { action = new { eq = "ACCOUNT_CREATED" } } });

        Assert.Equal("ACCOUNT_CREATED", log.TextAt("auditEntries.nodes.0.action"));
        Assert.Equal("True", log.TextAt("verifyAudit.isWhole"));
        var head = $"{log.TextAt("verifyAudit.headSequence")}:{new string('0', 64)}";
        var rewritten = await Year.SendSampleAsync(Year.Auditor, "audit-entries", new { checkpoints = new[] { head } });
        Assert.Equal("False", rewritten.TextAt("verifyAudit.isWhole"));
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await Year.SendSampleAsync(Year.Office, "audit-entries")).ErrorCode());
        Assert.Equal("CHECKPOINT_INVALID", (await Year.SendSampleAsync(Year.Auditor, "audit-entries", new { checkpoints = new[] { "x" } })).ErrorCode());
    }

    private Task<string> CreateAsync(string subject, params string[] roles) =>
        Year.SendSampleAsync(Admin, "create-account", new { subject, displayName = $"示例 {subject}", roles });

    private Task<string> ChangeAsync(Caller caller, string accountId, string from, string to, string reason) =>
        Year.SendSampleAsync(caller, "change-roles", new { accountId, from, to, reason });

    private Task<ScoringPlatform.Db.Entities.Audit.AuditEntry> LogAsync(string subject) => Year.WithAsync(async db =>
    {
        var id = await db.Accounts.Where(account => account.SubjectId == subject).Select(account => account.Id).SingleAsync();
        return await db.AuditEntries.Where(entry => entry.Subject == $"Account:{id}").OrderByDescending(entry => entry.Sequence).FirstAsync();
    });
}
