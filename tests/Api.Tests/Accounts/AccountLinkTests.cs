using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Accounts;

/// <summary>Which person an account stands for, and taking away the right to sign in.</summary>
public sealed class AccountLinkTests(ScoringYearFixture scoring) : IClassFixture<ScoringYearFixture>
{
    private const string Number = "11010519491231002X";

    private static readonly Caller Admin = ReviewYear.As("admin-1", Roles.Admin);

    private ReviewYear Year => scoring.Year;

    [Fact]
    public async Task Link_ByTheExpertsNumber_StandsForThatExpertAndIsAuditedWithItsReason()
    {
        var account = await CreateAsync("linked-expert", Roles.Expert);
        var code = await Year.WithAsync(db => db.Experts.Where(expert => expert.Id == Year.Experts[1]).Select(expert => expert.Code).SingleAsync());

        var linked = await LinkAsync(account, new { expertCode = $" {code} " });

        Assert.Equal("EXPERT", linked.TextAt("linkAccount.account.links.0.role"));
        Assert.Equal(code, linked.TextAt("linkAccount.account.links.0.code"));
        var stored = await Year.WithAsync(db => db.Accounts.SingleAsync(found => found.SubjectId == "linked-expert"));
        Assert.Equal(Year.Experts[1], stored.ExpertId);
        var entry = await Year.WithAsync(db => db.AuditEntries.OrderByDescending(found => found.Sequence).FirstAsync());
        Assert.Equal(("ACCOUNT_LINKED", "示例：聘书", $"Account:{stored.Id}"), (entry.Action, entry.Reason, entry.Subject));
        Assert.NotEqual(entry.BeforeHash, entry.AfterHash);
    }

    [Fact]
    public async Task Link_ByAnApplicantsIdentityNumber_FindsThePersonAndShowsFourCharacters()
    {
        var applicant = await Year.ApplicantOfAsync(0);
        Assert.True(IdNumber.TryParse(Number, out var number, out _));
        var stored = Year.Get<IIdNumberProtector>().Protect(number);
        await Year.WithAsync(db => db.Applicants.Where(one => one.Id == applicant).ExecuteUpdateAsync(one => one
            .SetProperty(row => row.IdNumberHash, stored.Hash)
            .SetProperty(row => row.IdNumberMasked, stored.LastFour)));
        var account = await CreateAsync("linked-applicant", Roles.Applicant);

        var linked = await LinkAsync(account, new { applicantIdNumber = Number.ToLowerInvariant() });

        Assert.Equal("**************002X", linked.TextAt("linkAccount.account.links.0.code"));
        Assert.DoesNotContain(Number, linked, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(applicant, await Year.WithAsync(db =>
            db.Accounts.Where(found => found.SubjectId == "linked-applicant").Select(found => found.ApplicantId).SingleAsync()));
    }

    [Fact]
    public async Task Link_ToNobody_TakesAwayWhatTheAccountStoodFor()
    {
        var employer = await Year.WithAsync(db => db.Employers.OrderBy(found => found.Id).Select(found => found.Code).FirstAsync());
        var account = await CreateAsync("linked-employer", Roles.Employer);
        Assert.Equal(employer, (await LinkAsync(account, new { employerCode = employer })).TextAt("linkAccount.account.links.0.code"));

        await LinkAsync(account, new { });

        Assert.Null(await Year.WithAsync(db =>
            db.Accounts.Where(found => found.SubjectId == "linked-employer").Select(found => found.EmployerId).SingleAsync()));
    }

    [Fact]
    public async Task Link_ToAnExpertOfAnotherAccount_IsRefusedAndTheAccountStaysAsItWas()
    {
        var expert = NodeIds.Of("Expert", Year.Experts[2]);
        await LinkAsync(await CreateAsync("first-login", Roles.Expert), new { expertId = expert });
        var second = await CreateAsync("second-login", Roles.Expert);

        var refused = await LinkAsync(second, new { expertId = expert });

        Assert.Equal("PersonTakenError", refused.TextAt("linkAccount.errors.0.__typename"));
        Assert.Null(await Year.WithAsync(db => db.Accounts.Where(found => found.SubjectId == "second-login").Select(found => found.ExpertId).SingleAsync()));
    }

    [Theory]
    [InlineData("expertCode", "no-such-expert", "SubjectNotFoundError")]
    [InlineData("employerCode", "no-such-employer", "SubjectNotFoundError")]
    [InlineData("applicantIdNumber", "110105194912310029", "IdNumberInvalidError")]
    [InlineData("applicantIdNumber", "110105194912310038", "SubjectNotFoundError")]
    public async Task Link_ToWhatIsNotThere_IsRefused(string field, string value, string error)
    {
        var account = await AccountIdAsync("missing-person") ?? await CreateAsync("missing-person", Roles.Expert);

        var refused = await LinkAsync(account, new Dictionary<string, string> { [field] = value });

        Assert.Equal(error, refused.TextAt("linkAccount.errors.0.__typename"));
    }

    [Fact]
    public async Task Disable_AndEnable_AreAuditedAndKeepRolesAndLinks()
    {
        var account = await CreateAsync("goes-and-comes", Roles.Analyst);

        var disabled = await Year.SendSampleAsync(Admin, "disable-account", new { accountId = account, reason = "示例：离任" });
        var state = await Year.WithAsync(db => db.Accounts.Include(found => found.Roles).SingleAsync(found => found.SubjectId == "goes-and-comes"));
        var enabled = await Year.SendSampleAsync(Admin, "enable-account", new { accountId = account, reason = "示例：复职" });

        Assert.NotEqual("", disabled.TextAt("disableAccount.account.disabledAt"));
        Assert.Equal(Year.Time.GetUtcNow().UtcDateTime, state.DisabledAt);
        Assert.Equal(Roles.Analyst, Assert.Single(state.Roles).Role);
        Assert.Null(enabled.At("enableAccount.account.disabledAt").GetString());
        var log = await Year.WithAsync(db => db.AuditEntries.Where(entry => entry.Subject == $"Account:{state.Id}").OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync());
        Assert.Equal(["ACCOUNT_CREATED", "ACCOUNT_DISABLED", "ACCOUNT_ENABLED"], log);
    }

    [Fact]
    public async Task Disable_OfOneselfOrTheLastAdministrator_IsRefused()
    {
        var own = await CreateAsync("admin-self", Roles.Admin);

        var self = await Year.SendSampleAsync(ReviewYear.As("admin-self", Roles.Admin), "disable-account", new { accountId = own, reason = "示例" });
        var last = await Year.SendSampleAsync(Admin, "disable-account", new { accountId = own, reason = "示例" });

        Assert.Equal("OwnAccountError", self.TextAt("disableAccount.errors.0.__typename"));
        Assert.Equal("LastAdministratorError", last.TextAt("disableAccount.errors.0.__typename"));
    }

    private async Task<string> CreateAsync(string subject, string role)
    {
        var created = await Year.SendSampleAsync(Admin, "create-account", new { subject, displayName = $"示例 {subject}", roles = new[] { role } });
        return created.TextAt("createAccount.account.id")!;
    }

    private async Task<string?> AccountIdAsync(string subject) =>
        await Year.WithAsync(db => db.Accounts.Where(found => found.SubjectId == subject).Select(found => (int?)found.Id).SingleOrDefaultAsync()) is { } id
            ? NodeIds.Of("Account", id)
            : null;

    private Task<string> LinkAsync(string accountId, object person) =>
        Year.SendSampleAsync(Admin, "link-account", new { accountId, person, reason = "示例：聘书" });
}
