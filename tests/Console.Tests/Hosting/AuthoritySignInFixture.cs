using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Security;

namespace ScoringPlatform.Console.Tests.Hosting;

/// <summary>A platform in Production behind a proxy, at whose console people sign in by a real authority.</summary>
public sealed class AuthoritySignInFixture : IAsyncLifetime
{
    public TestIssuer Issuer { get; private set; } = null!;

    public TestPlatform Platform { get; private set; } = null!;

    /// <summary>Settings of such a platform under an authority.</summary>
    public static string[] Settings(TestIssuer issuer) =>
    [
        .. issuer.ConsoleSettings,
        "--environment", "Production",
        "--Startup:Migrate", "true",
        "--Network:TrustedProxies:0", "127.0.0.1",
        "--Protection:IdNumberKey", Convert.ToBase64String(new byte[32]),
    ];

    public async Task InitializeAsync()
    {
        Issuer = await TestIssuer.StartAsync();
        Issuer.SignIn.Register(WebBrowser.Outside);
        Platform = await TestPlatform.StartAsync(settings: Settings(Issuer));
        await Platform.AddAccountAsync("office-1", Roles.Officer);
        await Platform.AddAccountAsync("admin-1", Roles.Admin);
    }

    public async Task DisposeAsync()
    {
        await Platform.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    public WebBrowser NewBrowser() => new(Platform.Client.BaseAddress!);
}
