using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Console.Charts;
using ScoringPlatform.Console.Hosting;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Operations;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>A chart of the statistics pages as a file: the same numbers and filters, by the same operation and rights.</summary>
internal static class StatisticsChartFile
{
    public const string Template = "/statistics/charts/{chart}.svg";

    public static async Task SendAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var signedIn = services.GetRequiredService<SignedIn>();
        if (!signedIn.IsInAny(StatisticsReader.Roles.Split(',')))
        {
            context.Response.StatusCode = signedIn.IsSomebody ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
            return;
        }

        var name = (string)context.Request.RouteValues["chart"]!;
        var words = new StatisticsWords(services.GetRequiredService<Texts>());
        try
        {
            var view = await new StatisticsReader(services.GetRequiredService<OperationRunner>(), signedIn)
                .LoadAsync(StatisticsChoice.Read(context.Request.Query), StatisticsChartCatalog.PartsOf(name));
            if (view.Shown.Count == 0 || StatisticsChartCatalog.Find(name, view, words) is not { } chart)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            await SendAsync(context, chart, $"{name}-{string.Join('-', view.Shown.Select(year => year.Year).Order())}.svg", string.Join("; ", view.Shown.Select(words.Source)));
        }
        catch (OperationFailedException failed)
        {
            context.Response.StatusCode = failed.Kind == ProblemKind.NoRight ? StatusCodes.Status403Forbidden : StatusCodes.Status503ServiceUnavailable;
        }
    }

    private static async Task SendAsync(HttpContext context, Chart chart, string file, string source)
    {
        PageHeaders.Set(context);
        context.Response.ContentType = "image/svg+xml; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{file}\"";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(ChartFile.Of(chart, source), Encoding.UTF8, context.RequestAborted);
    }
}
