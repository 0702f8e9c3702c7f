using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Console.Pages;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Console.Tests.Pages;

/// <summary>A year of drafts with a privacy officer; the first applicant's number is on record, the second's dossier is handed in.</summary>
public sealed class PrivacyYear : IAsyncLifetime
{
    public const string Number = "11010519491231002X";

    public ReviewYear Year { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Year = await ReviewYear.StartAsync();
        Assert.True(IdNumber.TryParse(Number, out var number, out _));
        var stored = Year.Get<IIdNumberProtector>().Protect(number);
        var first = await Year.ApplicantOfAsync(0);
        await using var db = Year.CreateContext();
        await db.Applicants.Where(one => one.Id == first).ExecuteUpdateAsync(one => one
            .SetProperty(row => row.IdNumberHash, stored.Hash)
            .SetProperty(row => row.IdNumberCipher, stored.Cipher)
            .SetProperty(row => row.IdNumberMasked, stored.LastFour));
        var at = Year.Time.GetUtcNow().UtcDateTime;
        await db.Applications.Where(one => one.Id == Year.Applications[1]).ExecuteUpdateAsync(one => one.SetProperty(row => row.SubmittedAt, at));
        foreach (var role in new[] { Roles.PrivacyOfficer, Roles.Auditor, Roles.Expert })
        {
            var account = new Account { SubjectId = role.ToLowerInvariant(), DisplayName = $"示例 {role}" };
            account.Roles.Add(new AccountRole { Role = role });
            db.Add(account);
        }

        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await Year.DisposeAsync();

    /// <summary>A browser in which the account of that name is signed in.</summary>
    public async Task<BrowserSession> SignInAsync(string subject = "privacy_officer")
    {
        var session = new BrowserSession(Year.Address);
        await session.SignInAsync(subject);
        return session;
    }

    /// <summary>The page of the applicant of the application at that place.</summary>
    public async Task<string> AddressOfAsync(int place) =>
        $"/privacy/applicants/{ConsoleId.ToUrl(NodeIds.Of("Applicant", await Year.ApplicantOfAsync(place)))}";
}
