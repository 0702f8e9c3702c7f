using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Console.Tests;

/// <summary>A platform without a year, with one account of each role named for it: <c>expert</c>, <c>key_holder</c>.</summary>
public sealed class ConsoleFixture : IAsyncLifetime
{
    public TestPlatform Platform { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Platform = await TestPlatform.StartAsync();
        foreach (var role in Roles.All)
        {
            await Platform.AddAccountAsync(role.ToLowerInvariant(), role);
        }
    }

    public async Task DisposeAsync() => await Platform.DisposeAsync();

    /// <summary>A browser without a session.</summary>
    public BrowserSession NewSession() => new(Platform.Client.BaseAddress!);

    /// <summary>A browser in which the account of that name is signed in.</summary>
    public async Task<BrowserSession> SignInAsync(string subject)
    {
        var session = NewSession();
        await session.SignInAsync(subject);
        return session;
    }
}
