using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ScoringPlatform.GraphQL.DependencyInjection;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>Knows the tokens <c>friend</c> and <c>guest</c>, of which the latter ends at once.</summary>
public sealed class TokenScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private static readonly AsyncLocal<string?> Claimed = new();

    /// <summary>The claim <c>exp</c> of whoever signs in next in this flow of control; null for none.</summary>
    public static string? Expiry
    {
        get => Claimed.Value;
        set => Claimed.Value = value;
    }

    public static void Use(IRequestExecutorBuilder builder) =>
        builder.Services.AddAuthentication("token").AddScheme<AuthenticationSchemeOptions, TokenScheme>("token", null);

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var token = Request.Headers.Authorization.ToString();
        if (token is not ("friend" or "guest"))
        {
            return Task.FromResult(AuthenticateResult.Fail("unknown"));
        }

        Claim[] claims = Expiry is { } expiry ? [new Claim(ClaimTypes.Name, token), new Claim("exp", expiry)] : [new Claim(ClaimTypes.Name, token)];
        var user = new ClaimsPrincipal(new ClaimsIdentity(claims, "token"));
        var ends = new AuthenticationProperties { ExpiresUtc = token == "guest" ? TimeProvider.GetUtcNow() : null };
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(user, ends, "token")));
    }
}
