using System.Collections.Frozen;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Explorer;

/// <summary>
/// The page on which people read the schema and try operations. All of it lies in this assembly: it loads nothing from
/// elsewhere and runs no script that is written into the page, so that a strict content security policy holds.
/// </summary>
internal static class ExplorerPage
{
    private const string Page = "explorer.html";

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [Page] = "text/html; charset=utf-8",
        ["explorer.css"] = "text/css; charset=utf-8",
        ["explorer.js"] = "text/javascript; charset=utf-8",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, byte[]> Files =
        Types.Keys.ToFrozenDictionary(name => name, Read, StringComparer.Ordinal);

    /// <summary>Sends the page, with its own address in place of the mark where it names its files.</summary>
    public static Task PageAsync(HttpContext http)
    {
        var path = http.Request.PathBase + http.Request.Path;
        if (path.Value!.EndsWith('/'))
        {
            http.Response.Redirect(path.Value.TrimEnd('/'));
            return Task.CompletedTask;
        }

        var page = Encoding.UTF8.GetString(Files[Page]).Replace("{address}", HtmlEncoder.Default.Encode(path.Value), StringComparison.Ordinal);
        return SendAsync(http, Page, Encoding.UTF8.GetBytes(page));
    }

    /// <summary>Sends a file of the page.</summary>
    public static Task FileAsync(HttpContext http, GraphQLServerOptions options)
    {
        var name = http.Request.RouteValues["file"] as string ?? "";
        if (options.EnableExplorer && name != Page && Files.TryGetValue(name, out var content))
        {
            return SendAsync(http, name, content);
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task SendAsync(HttpContext http, string name, byte[] content)
    {
        var response = http.Response;
        response.ContentType = Types[name];
        response.ContentLength = content.Length;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
        return response.Body.WriteAsync(content, 0, content.Length, http.RequestAborted);
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Explorer/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
