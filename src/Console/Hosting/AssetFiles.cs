using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.Console.Hosting;

/// <summary>The console's own files for browsers. Their addresses hold a hash of what is in them, so that they are kept for good.</summary>
public static class AssetFiles
{
    public const string Path = "/assets/";

    private const string Folder = "wwwroot/";
    private const string ForGood = "public, max-age=31536000, immutable";

    private static readonly FrozenDictionary<string, (byte[] Content, string Hash)> Files = Read();

    /// <summary>The address of a file.</summary>
    public static string Address(string name) => $"{Path}{name}?v={Files[name].Hash}";

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
        context.Response.Headers.CacheControl = context.Request.Query["v"] == file.Hash ? ForGood : "no-cache";
        context.Response.ContentLength = file.Content.Length;
        await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
    }

    private static FrozenDictionary<string, (byte[] Content, string Hash)> Read()
    {
        var assembly = typeof(AssetFiles).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Folder.Length..], name => Load(assembly.GetManifestResourceStream(name)!), StringComparer.Ordinal);
    }

    private static (byte[] Content, string Hash) Load(Stream stream)
    {
        using var memory = new MemoryStream();
        using (stream)
        {
            stream.CopyTo(memory);
        }

        const int shown = 12;
        var content = memory.ToArray();
        return (content, Convert.ToHexStringLower(SHA256.HashData(content))[..shown]);
    }
}
