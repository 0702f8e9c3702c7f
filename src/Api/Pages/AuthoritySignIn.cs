using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Console.Hosting;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Api.Pages;

/// <summary>
/// Sign-in by OpenID Connect: authorization code with PKCE. Of its tokens subject and roles are kept, and the identity token,
/// by which the authority knows whose session to end.
/// </summary>
internal sealed class AuthoritySignIn(
    IOptions<TokenOptions> tokens, IHostEnvironment environment, Authority authority, KeptSubject subjects, RequestLog log, TimeProvider time)
    : IConfigureNamedOptions<OpenIdConnectOptions>
{
    public const string Scheme = OpenIdConnectDefaults.AuthenticationScheme;

    public const string CallbackPath = "/sign-in/callback";

    /// <summary>Marks a second try, after the authority's keys were fetched anew.</summary>
    public const string RenewedItem = "renewed";

    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(60);

    /// <summary>Longer than this nobody waits for a page.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

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
        options.CallbackPath = CallbackPath;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.DisableTelemetry = true;
        options.BackchannelHttpHandler = new AuthorityHandler();
        options.BackchannelTimeout = Patience;
        options.TimeProvider = time;
        options.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.EcdsaSha256];
        options.TokenValidationParameters.ClockSkew = ClockSkew;
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = SessionCookie.SecurePolicy(environment);
        options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SecurePolicy = SessionCookie.SecurePolicy(environment);
        options.Events = new OpenIdConnectEvents { OnRedirectToIdentityProvider = Ask, OnTokenValidated = KeepAsync, OnRemoteFailure = RefuseAsync };
    }

    /// <summary>The authority's page comes in the language of this one.</summary>
    private static Task Ask(RedirectContext context)
    {
        context.ProtocolMessage.UiLocales = context.HttpContext.RequestServices.GetRequiredService<Texts>().Tag;
        return Task.CompletedTask;
    }

    private async Task KeepAsync(TokenValidatedContext context)
    {
        // The framework lets a token of the token endpoint come unsigned, because TLS vouches for it; here its key must too.
        if (context.SecurityToken.RawSignature is not { Length: > 0 })
        {
            context.Fail(new SecurityTokenInvalidSignatureException("The identity token is not signed."));
            return;
        }

        var settings = tokens.Value;
        if (context.Principal!.FindFirstValue(settings.SubjectClaim) is not { Length: > 0 } subject)
        {
            context.Fail(new SecurityTokenException($"The token has no claim {settings.SubjectClaim}."));
            return;
        }

        var roles = context.Principal!.FindAll(settings.RoleClaim).Select(claim => claim.Value).Where(Roles.All.Contains).Distinct().ToList();
        var account = await context.HttpContext.RequestServices.GetRequiredService<AccountDirectory>().FindAsync(subject, context.HttpContext.RequestAborted);
        if (account is { IsDisabled: true } || (account is null && roles.Count == 0))
        {
            var problem = account is null ? SignInProblem.Unknown : SignInProblem.Disabled;
            context.Response.Redirect(PagePaths.SignIn(problem, context.Properties?.RedirectUri, subjects.Keep(subject)));
            context.HandleResponse();
            return;
        }

        context.Principal = SessionCookie.Principal(subject, roles, account, settings);
        if (context.TokenEndpointResponse?.IdToken is { } token)
        {
            context.Properties!.StoreTokens([new AuthenticationToken { Name = OpenIdConnectParameterNames.IdToken, Value = token }]);
        }
    }

    private async Task RefuseAsync(RemoteFailureContext context)
    {
        var to = context.Properties?.RedirectUri;
        context.HandleResponse();
        if (SignInFailure.IsUnknownKey(context.Failure) && context.Properties?.Items.ContainsKey(RenewedItem) == false)
        {
            await authority.RenewAsync(context.HttpContext.RequestAborted);
            context.Response.Redirect($"{PagePaths.SignInStart}?{RenewedItem}=1&to={Uri.EscapeDataString(PagePaths.Own(to))}");
            return;
        }

        var problem = SignInFailure.ProblemOf(context.Failure);
        if (problem == SignInProblem.Expired && (await context.HttpContext.AuthenticateAsync(SessionCookie.Scheme)).Succeeded)
        {
            // The way back was taken twice, as the browser's own "back" does.
            context.Response.Redirect(PagePaths.Own(to));
            return;
        }

        if (problem is SignInProblem.NotTrusted or SignInProblem.Away)
        {
            log.SignInFailed(context.Failure);
        }

        context.Response.Redirect(PagePaths.SignIn(problem, to));
    }
}
