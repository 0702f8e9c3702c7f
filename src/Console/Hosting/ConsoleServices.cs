using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.WebEncoders;
using ScoringPlatform.Console.Forms;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Operations;
using ScoringPlatform.Console.Pages.Expert;
using ScoringPlatform.Console.Pages.Statistics;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Console.Hosting;

/// <summary>Puts the console into a host, which brings the schema and <see cref="ISignIn"/>.</summary>
public static class ConsoleServices
{
    public static IServiceCollection AddConsole(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddRazorComponents();
        // Chinese goes out as it is: as numbered characters it would be three times as long.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        PageCompression.Add(services);
        services.AddAntiforgery(options => Protect(options, environment));
        services.AddHttpContextAccessor();
        services.AddMemoryCache();
        services.AddSingleton<FormKeys>();
        services.AddSingleton<Flash>();
        services.AddScoped<OperationRunner>();
        services.AddScoped<Texts>();
        services.AddScoped<SignedIn>();
        return services;
    }

    /// <summary>Maps every page at its address, and the files for browsers.</summary>
    public static void MapConsole(this IEndpointRouteBuilder endpoints)
    {
        foreach (var route in PageRoute.All)
        {
            var handler = new PageHandler(route);
            foreach (var template in route.Templates)
            {
                endpoints.MapMethods(template, [HttpMethods.Get, HttpMethods.Post], handler.HandleAsync)
                    .WithMetadata([ConsoleEndpointMetadata.Instance, .. route.Page.GetCustomAttributes(typeof(LargestUploadAttribute), inherit: false)]);
            }
        }

        CastEndpoint.Map(endpoints);
        endpoints.MapGet(StatisticsChartFile.Template, StatisticsChartFile.SendAsync).WithMetadata(ConsoleEndpointMetadata.Instance);
        endpoints.MapGet(AssetFiles.Path + "{file}", AssetFiles.SendAsync);
        endpoints.MapFallback(PageHandler.NotFoundAsync).WithMetadata(ConsoleEndpointMetadata.Instance);
    }

    private static void Protect(AntiforgeryOptions options, IHostEnvironment environment)
    {
        options.FormFieldName = "_token";
        options.SuppressXFrameOptionsHeader = true;
        options.Cookie.Name = "console-forms";
        // Lax, so that forms that stand open outlive a way to the authority and back; without the form's own token it opens nothing.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }
}
