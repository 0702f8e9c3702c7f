using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace ScoringPlatform.Console.Hosting;

/// <summary>
/// Sends pages and files for browsers compressed. A page shows what its address says beside what only its reader may see,
/// and the length of both compressed together would tell whoever chooses the address how like they are (BREACH). So a page is
/// compressed only where the browser says that no other site led to it; forms' tokens are masked anew in each page besides.
/// </summary>
public static class PageCompression
{
    /// <summary>What a browser says of who asks; scripts cannot write it.</summary>
    private const string Site = "Sec-Fetch-Site";

    public static void UseConsoleCompression(this IApplicationBuilder app) =>
        app.UseWhen(IsCompressed, compressed => compressed.UseResponseCompression());

    internal static void Add(IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "text/css", "text/javascript", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    private static bool IsCompressed(HttpContext context) =>
        context.Request.Path.StartsWithSegments(AssetFiles.Path.TrimEnd('/'), StringComparison.Ordinal)
        || (context.GetEndpoint()?.Metadata.GetMetadata<ConsoleEndpointMetadata>() is not null
            && context.Request.Headers[Site].ToString() is "same-origin" or "none");
}
