using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Console.Hosting;

namespace ScoringPlatform.Api.Pages;

/// <summary>What the authority says of itself in its discovery document. Asked only where sign-in by an authority is configured.</summary>
internal sealed class Authority(IServiceProvider services, IOptions<TokenOptions> tokens, RequestLog log)
{
    private const int Looks = 300;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether it answers; a document that was fetched before counts as an answer.</summary>
    public async Task<bool> IsThereAsync(CancellationToken ct) => await FindAsync(ct) is not null;

    /// <summary>
    /// Fetches the document anew, because a token came under a key that is not in it. The library fetches behind our back, and
    /// seldom, so that unknown keys cannot be used to keep the authority busy.
    /// </summary>
    public async Task RenewAsync(CancellationToken ct)
    {
        var manager = Options.ConfigurationManager;
        var before = await FindAsync(ct);
        manager?.RequestRefresh();
        for (var look = 0; look < Looks && ReferenceEquals(before, await FindAsync(ct)); look++)
        {
            await Task.Delay(Pause, ct);
        }
    }

    /// <summary>Where the authority ends its own session and leads back here; null where it offers that nowhere, or is away.</summary>
    /// <param name="request">Says by which address the platform is known outside.</param>
    /// <param name="token">The identity token of the session that ends.</param>
    /// <param name="ct">Ends the question.</param>
    public async Task<string?> EndOfSessionAsync(HttpRequest request, string? token, CancellationToken ct)
    {
        if ((await FindAsync(ct))?.EndSessionEndpoint is not { Length: > 0 } endpoint)
        {
            return null;
        }

        return QueryHelpers.AddQueryString(endpoint, new Dictionary<string, string?>
        {
            ["id_token_hint"] = token,
            ["client_id"] = tokens.Value.ClientId,
            ["post_logout_redirect_uri"] = $"{request.Scheme}://{request.Host}{request.PathBase}{PagePaths.SignOutCallback}",
        });
    }

    /// <summary>Looked up late: the options name this object.</summary>
    private OpenIdConnectOptions Options => services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(AuthoritySignIn.Scheme);

    private async Task<OpenIdConnectConfiguration?> FindAsync(CancellationToken ct)
    {
        try
        {
            return Options.ConfigurationManager is { } manager ? await manager.GetConfigurationAsync(ct) : null;
        }
        catch (Exception failure) when (!ct.IsCancellationRequested && failure is InvalidOperationException or IOException or HttpRequestException or OperationCanceledException)
        {
            log.SignInFailed(failure);
            return null;
        }
    }
}
