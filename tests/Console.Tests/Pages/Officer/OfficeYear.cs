using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Console.Tests.Pages.Officer;

/// <summary>A prepared year with an officer, an authority and an expert who can sign in.</summary>
internal sealed class OfficeYear : IAsyncDisposable
{
    private OfficeYear(ReviewYear year) => Year = year;

    public ReviewYear Year { get; }

    public static async Task<OfficeYear> StartAsync(YearStage stage)
    {
        var year = await ReviewYear.StartAsync(stage);
        await using var db = year.CreateContext();
        foreach (var role in new[] { Roles.Officer, Roles.Authority, Roles.Expert })
        {
            var account = new Account { SubjectId = role.ToLowerInvariant(), DisplayName = $"示例 {role}", ExpertId = role == Roles.Expert ? year.Experts[0] : null };
            account.Roles.Add(new AccountRole { Role = role });
            db.Add(account);
        }

        await db.SaveChangesAsync();
        return new OfficeYear(year);
    }

    public async Task<BrowserSession> SignInAsync(string subject = "officer")
    {
        var session = new BrowserSession(Year.Address);
        await session.SignInAsync(subject);
        return session;
    }

    public ValueTask DisposeAsync() => Year.DisposeAsync();
}
