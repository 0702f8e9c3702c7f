using Microsoft.AspNetCore.Http;
using ScoringPlatform.Console.Localization;

namespace ScoringPlatform.Console.Hosting;

/// <summary>Remembers the language that was switched to.</summary>
internal static class LanguageCookie
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static void Keep(HttpContext context)
    {
        var asked = context.Request.Query[Texts.Name].ToString();
        if (asked is "zh" or "en")
        {
            context.Response.Cookies.Append(Texts.Name, asked, new CookieOptions
            {
                HttpOnly = true,
                Secure = context.Request.IsHttps,
                SameSite = SameSiteMode.Lax,
                MaxAge = Kept,
                IsEssential = true,
            });
        }
    }
}
