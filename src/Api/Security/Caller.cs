using System.Globalization;
using System.Security.Claims;

namespace ScoringPlatform.Api.Security;

/// <summary>
/// Who acts: the subject of the verified token with the roles and links of its account. Resolvers take it as a
/// parameter and hand it to the services.
/// </summary>
public sealed record Caller
{
    /// <summary>A request without a token: no subject, no roles.</summary>
    public static Caller Anonymous { get; } = new() { Subject = "", Roles = new HashSet<string>() };

    /// <summary>The login subject, as the audit log names the actor; empty when anonymous.</summary>
    public required string Subject { get; init; }

    public required IReadOnlySet<string> Roles { get; init; }

    /// <summary>The expert that the account is, if it is one.</summary>
    public int? ExpertId { get; init; }

    /// <summary>The applicant that the account is, if it is one.</summary>
    public int? ApplicantId { get; init; }

    /// <summary>The employer that the account acts for, if it does.</summary>
    public int? EmployerId { get; init; }

    public bool IsAuthenticated => Subject.Length > 0;

    /// <summary>The platform itself, with the roles that a step needs: jobs, commands and the sample years.</summary>
    public static Caller System(string step, params IEnumerable<string> roles) =>
        new() { Subject = $"system:{step}", Roles = roles.ToHashSet(StringComparer.Ordinal) };

    public static Caller Of(ClaimsPrincipal? user)
    {
        var subject = user?.FindFirstValue(PlatformClaims.Subject);
        return subject is null
            ? Anonymous
            : new Caller
            {
                Subject = subject,
                Roles = user!.FindAll(PlatformClaims.Role).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal),
                ExpertId = Number(user, PlatformClaims.Expert),
                ApplicantId = Number(user, PlatformClaims.Applicant),
                EmployerId = Number(user, PlatformClaims.Employer),
            };
    }

    /// <summary>
    /// The same caller in these roles alone. What a role may do is asked for that role: that another role of the caller's sees
    /// a record gives no right to act on it.
    /// </summary>
    public Caller Only(params IEnumerable<string> roles) => this with { Roles = Roles.Intersect(roles).ToHashSet(StringComparer.Ordinal) };

    public bool IsIn(string role) => Roles.Contains(role);

    public bool IsInAny(params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Number(ClaimsPrincipal user, string claim) =>
        user.FindFirstValue(claim) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;
}
