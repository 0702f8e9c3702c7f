namespace ScoringPlatform.Api.Jobs.Pages;

/// <summary>
/// Lets a browser carry the bearer token to the pages under <c>/jobs</c>: in a cookie that no script reads, that goes to no
/// other path and comes with no request from another site. Whatever the cookie holds is verified as any token is.
/// </summary>
internal static class PageSession
{
    public const string Path = "/jobs";

    private const string CookieName = "jobs-session";
    private const int LongestToken = 8_192;

    /// <summary>Before authentication: a cookie's token stands for the header that a browser cannot send.</summary>
    public static WebApplication UsePageSession(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            var request = context.Request;
            if (request.Path.StartsWithSegments(Path, StringComparison.Ordinal)
                && request.Headers.Authorization.Count == 0
                && request.Cookies.TryGetValue(CookieName, out var token))
            {
                request.Headers.Authorization = "Bearer " + token;
            }

            return next(context);
        });
        return app;
    }

    /// <summary>Whether the text could be a token at all: its three parts, of the characters that tokens have.</summary>
    public static bool LooksLikeToken(string text) =>
        text.Length is > 0 and <= LongestToken && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_');

    public static void Keep(HttpContext context, string token) => context.Response.Cookies.Append(CookieName, token, Options(context));

    /// <summary>Whether a cookie came, though its token let nobody in; it goes.</summary>
    public static bool Refused(HttpContext context)
    {
        var came = context.Request.Cookies.ContainsKey(CookieName);
        if (came)
        {
            End(context);
        }

        return came;
    }

    public static void End(HttpContext context) => context.Response.Cookies.Delete(CookieName, Options(context));

    /// <summary>Whether a form was sent from a page of this platform, as the browser says.</summary>
    public static bool IsFromOwnPage(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site.Length > 0
            ? site == "same-origin"
            : request.Headers.Origin.ToString() == $"{request.Scheme}://{request.Host}";
    }

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = Path,
        IsEssential = true,
    };
}
