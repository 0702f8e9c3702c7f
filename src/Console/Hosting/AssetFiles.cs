using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.Console.Hosting;

/// <summary>The console's own files for browsers. Their addresses hold a hash of what is in them, so that they are kept for good.</summary>
public static class AssetFiles
{
    public const string Path = "/assets/";

    private const string Folder = "wwwroot/";
    private const string ForGood = "public, max-age=31536000, immutable";

    private static readonly FrozenDictionary<string, AssetFile> Files = Read();

    /// <summary>The address of a file.</summary>
    public static string Address(string name) => $"{Path}{name}?v={Files[name].Version}";

    internal static AssetFile Of(string name) => Files[name];

    internal static async Task SendAsync(HttpContext context)
    {
        var name = context.Request.RouteValues["file"] as string ?? "";
        if (!Files.TryGetValue(name, out var file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = System.IO.Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        context.Response.Headers.CacheControl = context.Request.Query["v"] == file.Version ? ForGood : "no-cache";
        context.Response.ContentLength = file.Content.Length;
        await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
    }

    private static FrozenDictionary<string, AssetFile> Read()
    {
        var assembly = typeof(AssetFiles).Assembly;
        var texts = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(name => name[Folder.Length..], name => TextOf(assembly.GetManifestResourceStream(name)!), StringComparer.Ordinal);
        return texts.Keys.ToFrozenDictionary(name => name, name => AssetFile.Of(name, texts), StringComparer.Ordinal);
    }

    private static string TextOf(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
