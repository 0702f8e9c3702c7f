using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Explorer;

/// <summary>
/// The page on which people read the schema and try operations. All of it lies in this assembly: it loads nothing from
/// elsewhere and runs no script that is written into the page, so that a strict content security policy holds.
/// </summary>
internal static class ExplorerPage
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["explorer.html"] = "text/html; charset=utf-8",
        ["explorer.css"] = "text/css; charset=utf-8",
        ["explorer.js"] = "text/javascript; charset=utf-8",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, byte[]> Files =
        Types.Keys.ToFrozenDictionary(name => name, Read, StringComparer.Ordinal);

    /// <summary>Sends the page; it finds its files and the server below its own address.</summary>
    public static Task PageAsync(HttpContext http)
    {
        var path = http.Request.PathBase + http.Request.Path;
        if (path.Value!.EndsWith('/'))
        {
            http.Response.Redirect(path.Value.TrimEnd('/'));
            return Task.CompletedTask;
        }

        return SendAsync(http, "explorer.html");
    }

    /// <summary>Sends a file of the page.</summary>
    public static Task FileAsync(HttpContext http, GraphQLServerOptions options)
    {
        var name = http.Request.RouteValues["file"] as string ?? "";
        if (options.EnableExplorer && Files.ContainsKey(name))
        {
            return SendAsync(http, name);
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task SendAsync(HttpContext http, string name)
    {
        var response = http.Response;
        response.ContentType = Types[name];
        response.ContentLength = Files[name].Length;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
        return response.Body.WriteAsync(Files[name], 0, Files[name].Length, http.RequestAborted);
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Explorer/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
