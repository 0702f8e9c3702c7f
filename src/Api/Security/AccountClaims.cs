using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Security;

/// <summary>
/// Turns a verified token into the platform's own claims: subject, roles (the account's and the token's) and the
/// persons that the account stands for. What the token itself says of these is not taken over.
/// </summary>
internal static class AccountClaims
{
    public static async Task AddAsync(TokenValidatedContext context)
    {
        var services = context.HttpContext.RequestServices;
        var options = services.GetRequiredService<IOptions<TokenOptions>>().Value;
        var token = context.Principal!;
        if (token.FindFirstValue(options.SubjectClaim) is not { Length: > 0 } subject)
        {
            context.Fail($"The token has no claim {options.SubjectClaim}.");
            return;
        }

        var account = await services.GetRequiredService<AccountDirectory>().FindAsync(subject, context.HttpContext.RequestAborted);
        if (account is { IsDisabled: true })
        {
            context.Fail("The account is disabled.");
            return;
        }

        var roles = token.FindAll(options.RoleClaim).Select(claim => claim.Value).Where(Roles.All.Contains);
        context.Principal = Principal(subject, roles, account);
        KeepExpiry(token, context.Principal);
    }

    internal static ClaimsPrincipal Principal(string subject, IEnumerable<string> tokenRoles, AccountFacts? account)
    {
        var claims = new List<Claim> { new(PlatformClaims.Subject, subject) };
        claims.AddRange(tokenRoles.Union(account?.Roles ?? []).Select(role => new Claim(PlatformClaims.Role, role)));
        Add(claims, PlatformClaims.Expert, account?.ExpertId);
        Add(claims, PlatformClaims.Applicant, account?.ApplicantId);
        Add(claims, PlatformClaims.Employer, account?.EmployerId);
        if (account is not null)
        {
            claims.Add(new Claim(PlatformClaims.Name, account.DisplayName));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, "Bearer", PlatformClaims.Subject, PlatformClaims.Role));
    }

    /// <summary>Long-lived connections end when their token does.</summary>
    private static void KeepExpiry(ClaimsPrincipal token, ClaimsPrincipal caller)
    {
        if (token.FindFirst(JwtRegisteredClaimNames.Exp) is { } expiry)
        {
            ((ClaimsIdentity)caller.Identity!).AddClaim(new Claim(expiry.Type, expiry.Value));
        }
    }

    private static void Add(List<Claim> claims, string type, int? id)
    {
        if (id is { } value)
        {
            claims.Add(new Claim(type, value.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
