using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.Console.Forms;

/// <summary>What the next page says once of what was done: a text's key and its values, in a cookie that only this platform reads.</summary>
public sealed class Flash(IDataProtectionProvider protection)
{
    private const string CookieName = "console-flash";

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly IDataProtector protector = protection.CreateProtector("ScoringPlatform.Console.Flash");

    public void Keep(HttpContext context, string key, params string[] values) => context.Response.Cookies.Append(
        CookieName, protector.Protect(JsonSerializer.Serialize<string[]>([key, .. values])), Options(context));

    /// <summary>The key and the values, once; null when there is nothing to say.</summary>
    public string[]? Take(HttpContext context)
    {
        if (!context.Request.Cookies.TryGetValue(CookieName, out var cookie))
        {
            return null;
        }

        context.Response.Cookies.Delete(CookieName, Options(context));
        try
        {
            return JsonSerializer.Deserialize<string[]>(protector.Unprotect(cookie));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        MaxAge = Kept,
        IsEssential = true,
    };
}
