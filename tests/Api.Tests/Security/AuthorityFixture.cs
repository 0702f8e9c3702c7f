using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Security;

/// <summary>A platform as it stands on a network: Production, under a real authority.</summary>
public sealed class AuthorityFixture : IAsyncLifetime
{
    public TestIssuer Issuer { get; private set; } = null!;

    public TestPlatform Platform { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Issuer = await TestIssuer.StartAsync();
        Platform = await TestPlatform.StartAsync(settings:
        [
            .. Issuer.Settings,
            "--environment", "Production",
            "--Startup:Migrate", "true",
            "--Protection:IdNumberKey", Convert.ToBase64String(new byte[32]),
        ]);
        await Platform.AddAccountAsync("analyst-1", Roles.Analyst);
        await Platform.AddAccountAsync("analyst-2", Roles.Analyst);
    }

    public async Task DisposeAsync()
    {
        await Platform.DisposeAsync();
        await Issuer.DisposeAsync();
    }
}
