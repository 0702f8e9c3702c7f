using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ScoringPlatform.GraphQL.DependencyInjection;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>Knows the tokens <c>friend</c> and <c>guest</c>, of which the latter lasts 30 ms.</summary>
public sealed class TokenScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public static void Use(IRequestExecutorBuilder builder) =>
        builder.Services.AddAuthentication("token").AddScheme<AuthenticationSchemeOptions, TokenScheme>("token", null);

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var token = Request.Headers.Authorization.ToString();
        if (token is not ("friend" or "guest"))
        {
            return Task.FromResult(AuthenticateResult.Fail("unknown"));
        }

        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, token)], "token"));
        var ends = new AuthenticationProperties { ExpiresUtc = token == "guest" ? TimeProvider.GetUtcNow().AddMilliseconds(30) : null };
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(user, ends, "token")));
    }
}
