using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.Console.Session;

/// <summary>Who is signed in, as far as pages say so; what they may do, the schema decides.</summary>
public sealed class SignedIn(IHttpContextAccessor accessor)
{
    /// <summary>The claim that holds the name of the account.</summary>
    public const string NameClaim = "platform_name";

    public bool IsSomebody => accessor.HttpContext?.User.Identity is { IsAuthenticated: true };

    /// <summary>The name of the account, or else its subject.</summary>
    public string Name => accessor.HttpContext?.User is { } user ? user.FindFirst(NameClaim)?.Value ?? user.Identity?.Name ?? "" : "";

    public string Subject => accessor.HttpContext?.User.Identity?.Name ?? "";

    public bool IsIn(string role) => accessor.HttpContext?.User.IsInRole(role) == true;

    public bool IsInAny(params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
        {
            if (IsIn(role))
            {
                return true;
            }
        }

        return false;
    }
}
