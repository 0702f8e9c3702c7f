using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>A prepared year with an account for everybody in it: <c>expert-0</c> …, <c>applicant-0</c> …, and one of each other role.</summary>
public sealed class ConsoleYear : IAsyncDisposable
{
    private ConsoleYear(ReviewYear year) => Year = year;

    public ReviewYear Year { get; }

    public Uri Address => Year.Address;

    public static async Task<ConsoleYear> StartAsync(YearStage stage)
    {
        var year = await ReviewYear.StartAsync(stage);
        await using var db = year.CreateContext();
        for (var place = 0; place < year.Experts.Count; place++)
        {
            db.Add(NewAccount($"expert-{place}", Roles.Expert, account => account.ExpertId = year.Experts[place]));
        }

        var applicants = await db.Applications.OrderBy(application => application.Id).Select(application => application.ApplicantId).Distinct().ToListAsync();
        for (var place = 0; place < applicants.Count; place++)
        {
            db.Add(NewAccount($"applicant-{place}", Roles.Applicant, account => account.ApplicantId = applicants[place]));
        }

        foreach (var role in new[] { Roles.Officer, Roles.Authority, Roles.Analyst, Roles.Auditor, Roles.Admin, Roles.PrivacyOfficer })
        {
            db.Add(NewAccount(role.ToLowerInvariant(), role));
        }

        await db.SaveChangesAsync();
        return new ConsoleYear(year);
    }

    public async ValueTask DisposeAsync() => await Year.DisposeAsync();

    private static Account NewAccount(string subject, string role, Action<Account>? link = null)
    {
        var account = new Account { SubjectId = subject, DisplayName = $"示例 {subject}" };
        account.Roles.Add(new AccountRole { Role = role });
        link?.Invoke(account);
        return account;
    }
}
