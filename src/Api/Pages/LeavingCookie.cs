using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using ScoringPlatform.Console.Hosting;

namespace ScoringPlatform.Api.Pages;

/// <summary>Carries the identity token of a session that has just ended to the one step that ends the authority's session too.</summary>
internal sealed class LeavingCookie(IDataProtectionProvider protection, IHostEnvironment environment)
{
    private const string Name = "console-leaving";

    /// <summary>What no browser keeps in a cookie is left out: the authority then asks the person.</summary>
    private const int Largest = 3800;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);

    private readonly IDataProtector protector = protection.CreateProtector("ScoringPlatform.Api.Pages.LeavingCookie");

    public void Keep(HttpContext context, string? token)
    {
        var value = protector.Protect(token ?? "");
        context.Response.Cookies.Append(Name, value.Length > Largest ? protector.Protect("") : value, Options(context));
    }

    /// <summary>The token, once; empty where there is none, null where nobody is leaving.</summary>
    public string? Take(HttpContext context)
    {
        if (!context.Request.Cookies.TryGetValue(Name, out var kept))
        {
            return null;
        }

        context.Response.Cookies.Delete(Name, Options(context));
        try
        {
            return protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps || !environment.IsDevelopment(),
        SameSite = SameSiteMode.Strict,
        Path = PagePaths.SignOutAtAuthority,
        MaxAge = Kept,
        IsEssential = true,
    };
}
