using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Console.Hosting;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Api.Pages;

/// <summary>
/// The session of a browser: a cookie that says who was signed in and how. What they may do is looked up at every request,
/// as for a token, and a session ends when that has changed. Only the console's pages take it; <c>/graphql</c> does not, so
/// that no other site can use it there.
/// </summary>
internal sealed class SessionCookie(IOptions<TokenOptions> tokens, IHostEnvironment environment, TimeProvider time)
    : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string Scheme = "Console";

    private const string WayClaim = "way";
    private const string TokenRoleClaim = "token_role";
    private const string RightsClaim = "rights";

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
        options.Cookie.SecurePolicy = SecurePolicy(environment);
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = true;
        options.TimeProvider = time;
        options.Events.OnValidatePrincipal = context => LookUpAsync(context, Way(tokens.Value));
    }

    /// <summary>Outside Development no cookie goes over a connection that anybody can read.</summary>
    public static CookieSecurePolicy SecurePolicy(IHostEnvironment environment) =>
        environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    /// <summary>What the cookie keeps of who was signed in.</summary>
    public static ClaimsPrincipal Principal(string subject, IReadOnlyList<string> tokenRoles, AccountFacts? account, TokenOptions options) => new(new ClaimsIdentity(
        [new(PlatformClaims.Subject, subject), .. Kept(Way(options), tokenRoles, account)],
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
            if (session.Failure is not null && SessionEnds.Of(context) is null)
            {
                SessionEnds.Keep(context, SessionEnd.Expired);
            }
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
        if (account is { IsDisabled: true } || kept.FindFirstValue(RightsClaim) != RightsOf(account))
        {
            SessionEnds.Keep(context.HttpContext, account is null or { IsDisabled: true } ? SessionEnd.Disabled : SessionEnd.Changed);
            context.RejectPrincipal();
            return;
        }

        var principal = AccountClaims.Principal(subject, roles, account);
        // By the first claim forms know whose they are.
        ((ClaimsIdentity)principal.Identity!).AddClaims([new("sub", subject), .. Kept(way, roles, account)]);
        context.ReplacePrincipal(principal);
    }

    private static IEnumerable<Claim> Kept(string way, IEnumerable<string> tokenRoles, AccountFacts? account) =>
        [new(WayClaim, way), new(RightsClaim, RightsOf(account)), .. tokenRoles.Select(role => new Claim(TokenRoleClaim, role))];

    /// <summary>Roles and persons of an account: while a session lasts they stay what they were when it began.</summary>
    private static string RightsOf(AccountFacts? account) => account is null
        ? ""
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(',', account.Roles.Order(StringComparer.Ordinal))};{account.ExpertId};{account.ApplicantId};{account.EmployerId}");

    private static string Way(TokenOptions options) => options.HasAuthority ? "authority" : "demonstration";
}
