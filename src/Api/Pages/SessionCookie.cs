using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Console.Hosting;

namespace ScoringPlatform.Api.Pages;

/// <summary>
/// The session of a browser: a cookie that says who was signed in and how. What they may do is looked up at every request,
/// as for a token. Only the console's pages take it; <c>/graphql</c> does not, so that no other site can use it there.
/// </summary>
internal sealed class SessionCookie(IOptions<TokenOptions> tokens, IHostEnvironment environment, TimeProvider time)
    : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string Scheme = "Console";

    private const string WayClaim = "way";
    private const string TokenRoleClaim = "token_role";

    /// <summary>A working day; each use in its second half begins it anew.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    public void Configure(CookieAuthenticationOptions options) => Configure(Scheme, options);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != Scheme)
        {
            return;
        }

        options.Cookie.Name = "console-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.IsEssential = true;
        // The way back from the authority begins on its site: a strict cookie would not come along.
        options.Cookie.SameSite = tokens.Value.HasAuthority ? SameSiteMode.Lax : SameSiteMode.Strict;
        options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = true;
        options.TimeProvider = time;
        options.Events.OnValidatePrincipal = context => LookUpAsync(context, Way(tokens.Value));
    }

    /// <summary>What the cookie keeps of who was signed in.</summary>
    public static ClaimsPrincipal Principal(string subject, IEnumerable<string> tokenRoles, TokenOptions options) => new(new ClaimsIdentity(
        [new(PlatformClaims.Subject, subject), new(WayClaim, Way(options)), .. tokenRoles.Select(role => new Claim(TokenRoleClaim, role))],
        Scheme,
        PlatformClaims.Subject,
        PlatformClaims.Role));

    /// <summary>At the console's endpoints the cookie says who asks, whatever else came along.</summary>
    public static async Task AuthenticateAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ConsoleEndpointMetadata>() is not null)
        {
            var session = await context.AuthenticateAsync(Scheme);
            context.User = session.Principal ?? new ClaimsPrincipal(new ClaimsIdentity());
        }

        await next(context);
    }

    private static async Task LookUpAsync(CookieValidatePrincipalContext context, string way)
    {
        var kept = context.Principal!;
        if (kept.FindFirstValue(PlatformClaims.Subject) is not { } subject || kept.FindFirstValue(WayClaim) != way)
        {
            context.RejectPrincipal();
            return;
        }

        var directory = context.HttpContext.RequestServices.GetRequiredService<AccountDirectory>();
        var account = await directory.FindAsync(subject, context.HttpContext.RequestAborted);
        var roles = kept.FindAll(TokenRoleClaim).Select(claim => claim.Value).ToList();
        var principal = AccountClaims.Principal(subject, roles, account);
        // By this claim forms know whose they are; those above change with the account.
        ((ClaimsIdentity)principal.Identity!).AddClaims([new("sub", subject), new(WayClaim, way), .. roles.Select(role => new Claim(TokenRoleClaim, role))]);
        context.ReplacePrincipal(principal);
    }

    private static string Way(TokenOptions options) => options.HasAuthority ? "authority" : "demonstration";
}
