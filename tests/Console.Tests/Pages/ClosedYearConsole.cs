using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Statistics;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Console.Tests.Pages;

/// <summary>The console over the closed year of eight applications, with one account of each role named for it.</summary>
public sealed class ClosedYearConsole : IAsyncLifetime
{
    public ClosedYear Closed { get; } = new();

    public async Task InitializeAsync()
    {
        await Closed.InitializeAsync();
        await using var db = Closed.Year.CreateContext();
        foreach (var role in Roles.All)
        {
            var account = new Account { SubjectId = role.ToLowerInvariant(), DisplayName = $"示例 {role}" };
            account.Roles.Add(new AccountRole { Role = role });
            db.Add(account);
        }

        await db.SaveChangesAsync();
    }

    public Task DisposeAsync() => Closed.DisposeAsync();

    /// <summary>A browser in which the account of that name is signed in.</summary>
    public async Task<BrowserSession> SignInAsync(string subject)
    {
        var session = new BrowserSession(Closed.Year.Address);
        await session.SignInAsync(subject);
        return session;
    }
}
