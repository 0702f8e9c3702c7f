using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.Console.Hosting;

/// <summary>What browsers may do with a page: run this platform's own files, and show these and its two style sheets.</summary>
internal static class PageHeaders
{
    private static readonly string ContentPolicy =
        $"default-src 'none'; script-src 'self'; style-src 'self' {Sheet("console.css")} {Sheet("charts.css")}; img-src 'self' data:; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;

        // Tokens of forms ask for just this, and complain of every page that says it otherwise.
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    private static string Sheet(string name) => $"'sha256-{AssetFiles.Of(name).Hash}'";
}
