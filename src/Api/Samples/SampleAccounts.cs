using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Samples;

/// <summary>The demonstration accounts: one of each role, and one for each expert.</summary>
internal static class SampleAccounts
{
    public static async Task StoreAsync(ScoringContext db, CancellationToken ct)
    {
        var experts = await db.Experts.OrderBy(e => e.Id).ToListAsync(ct);
        foreach (var expert in experts)
        {
            expert.SubjectId = SampleCallers.SubjectOf(expert.Code);
        }

        var applicant = await db.Applicants.OrderBy(a => a.Id).FirstAsync(a => a.EmployerId != null, ct);
        var officer = Account(SampleCallers.Officer.Subject, "示例经办人", Roles.Officer);
        var person = Account("demo-applicant", "示例申报人", Roles.Applicant);
        person.ApplicantId = applicant.Id;
        var employer = Account("demo-employer", "示例单位经办人", Roles.Employer);
        employer.EmployerId = applicant.EmployerId;
        db.Accounts.AddRange(
            officer,
            Account(SampleCallers.Authority.Subject, "示例主管部门", Roles.Authority),
            person,
            employer,
            Account("demo-analyst", "示例分析员", Roles.Analyst),
            Account("demo-auditor", "示例审计员", Roles.Auditor),
            Account("demo-privacy", "示例个人信息保护员", Roles.PrivacyOfficer),
            Account("demo-admin", "示例管理员", Roles.Admin));
        db.Accounts.AddRange(experts.Select(expert =>
        {
            var account = Account(expert.SubjectId!, expert.Name, Roles.Expert);
            account.ExpertId = expert.Id;
            return account;
        }));
        await db.SaveChangesAsync(ct);
    }

    private static Account Account(string subject, string name, string role)
    {
        var account = new Account { SubjectId = subject, DisplayName = name };
        account.Roles.Add(new AccountRole { Role = role });
        return account;
    }
}
