using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Console.Hosting;

namespace ScoringPlatform.Api.Pages;

/// <summary>Sign-in by OpenID Connect: authorization code with PKCE; of its tokens nothing is kept but subject and roles.</summary>
internal sealed class AuthoritySignIn(IOptions<TokenOptions> tokens, TimeProvider time) : IConfigureNamedOptions<OpenIdConnectOptions>
{
    public const string Scheme = OpenIdConnectDefaults.AuthenticationScheme;

    public void Configure(OpenIdConnectOptions options) => Configure(Scheme, options);

    public void Configure(string? name, OpenIdConnectOptions options)
    {
        if (name != Scheme)
        {
            return;
        }

        var settings = tokens.Value;
        options.Authority = settings.Authority;
        options.RequireHttpsMetadata = settings.RequireHttpsMetadata;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.SignInScheme = SessionCookie.Scheme;
        options.CallbackPath = "/sign-in/callback";
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.DisableTelemetry = true;
        options.TimeProvider = time;
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.Events = new OpenIdConnectEvents { OnTokenValidated = Keep, OnRemoteFailure = Refuse };
    }

    private Task Keep(TokenValidatedContext context)
    {
        var settings = tokens.Value;
        if (context.Principal!.FindFirstValue(settings.SubjectClaim) is not { Length: > 0 } subject)
        {
            context.Fail($"The token has no claim {settings.SubjectClaim}.");
            return Task.CompletedTask;
        }

        var roles = context.Principal!.FindAll(settings.RoleClaim).Select(claim => claim.Value).Where(Roles.All.Contains);
        context.Principal = SessionCookie.Principal(subject, roles, settings);
        return Task.CompletedTask;
    }

    private static Task Refuse(RemoteFailureContext context)
    {
        context.Response.Redirect($"{PagePaths.SignInPage}?failed=1");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
