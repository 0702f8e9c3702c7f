using System.Data.Common;
using System.Globalization;
using ScoringPlatform.Api.Files;
using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Api.Jobs.Pages;

/// <summary>
/// <c>/jobs</c>: the operators' pages, made on the server and complete without a script: what waits, runs and has ended,
/// with progress, log, download and cancelling, and a form to ask for a report.
/// </summary>
internal static class JobEndpoints
{
    public static WebApplication MapJobPages(this WebApplication app)
    {
        app.MapGet("/jobs/style.css", () => Results.Text(PageStyle.Css, "text/css; charset=utf-8"));
        app.MapGet("/jobs", Guarded(ListAsync));
        app.MapGet("/jobs/{id:int}", Guarded(ShowAsync));
        app.MapPost("/jobs/{id:int}/cancel", Guarded(CancelAsync));
        app.MapPost("/jobs/request", Guarded(RequestAsync));
        app.MapPost("/jobs/session", SignInAsync);
        app.MapPost("/jobs/session/end", SignOutAsync);
        app.MapGet("/jobs/files/{id:int}", FileEndpoint.DownloadAsync).RequireAuthorization(Policies.DownloadFiles);
        return app;
    }

    /// <summary>Lets in who may, takes forms from these pages alone, and says so in a page where not.</summary>
    private static RequestDelegate Guarded(RequestDelegate next) => async context =>
    {
        var caller = context.RequestServices.GetRequiredService<Caller>();
        var text = PageText.Of(context.Request);
        if (!caller.IsAuthenticated)
        {
            await JobPages.SignIn(text, PageSession.Refused(context) ? "signInFailed" : null).WriteAsync(context, StatusCodes.Status401Unauthorized, Other(context, text));
        }
        else if (!caller.IsInAny(Policies.RolesByPolicy[Policies.RequestReports]))
        {
            await JobPages.Message(text, "forbidden", signOut: true).WriteAsync(context, StatusCodes.Status403Forbidden, Other(context, text));
        }
        else if (HttpMethods.IsPost(context.Request.Method) && !PageSession.IsFromOwnPage(context.Request))
        {
            await JobPages.Message(text, "foreign").WriteAsync(context, StatusCodes.Status403Forbidden, Other(context, text));
        }
        else
        {
            await AnswerAsync(context, text, next);
        }
    };

    private static async Task AnswerAsync(HttpContext context, PageText text, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception error) when (error is DbException or DbUpdateException && !context.Response.HasStarted)
        {
            await JobPages.Message(text, "busy").WriteAsync(context, StatusCodes.Status503ServiceUnavailable, Other(context, text));
        }
    }

    private static async Task ListAsync(HttpContext context)
    {
        var text = PageText.Of(context.Request);
        var before = int.TryParse(context.Request.Query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : (int?)null;
        await using var db = await OpenAsync(context);
        var rows = await JobRows.ListAsync(db, before, context.RequestAborted);
        await JobPages.List(text, rows, Now(context), context.Request.Query["notice"]).WriteAsync(context, StatusCodes.Status200OK, Other(context, text));
    }

    private static async Task ShowAsync(HttpContext context)
    {
        var text = PageText.Of(context.Request);
        var id = IdOf(context);
        await using var db = await OpenAsync(context);
        if (await JobRows.OneAsync(db, id, context.RequestAborted) is not { } row)
        {
            await JobPages.Message(text, "notFound").WriteAsync(context, StatusCodes.Status404NotFound, Other(context, text));
            return;
        }

        var log = await JobRows.LogAsync(db, id, context.RequestAborted);
        await JobPages.One(text, row, log, Now(context)).WriteAsync(context, StatusCodes.Status200OK, Other(context, text));
    }

    private static async Task CancelAsync(HttpContext context)
    {
        var services = context.RequestServices;
        try
        {
            await services.GetRequiredService<JobCancellation>().CancelAsync(
                IdOf(context), services.GetRequiredService<Caller>(), context.RequestAborted);
            Back(context, "cancelled");
        }
        catch (JobEndedException)
        {
            Back(context, "ended");
        }
        catch (SubjectNotFoundException)
        {
            Back(context, "notFound");
        }
    }

    private static async Task RequestAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var kind = YearlyReports.Forms.FirstOrDefault(one => one == form["kind"]) ?? YearlyReports.Forms[0];
        var language = form["language"] == "en" ? ReportLanguage.English : ReportLanguage.Chinese;
        if (!int.TryParse(form["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            Back(context, "noYear");
            return;
        }

        try
        {
            var services = context.RequestServices;
            await services.GetRequiredService<IJobQueue>().EnqueueAsync(
                kind, new AnnualReportArguments(year, language), services.GetRequiredService<Caller>(), context.RequestAborted);
            Back(context, "requested");
        }
        catch (NoStatisticsException)
        {
            Back(context, "noYear");
        }
    }

    private static async Task SignInAsync(HttpContext context)
    {
        var text = PageText.Of(context.Request);
        var token = PageSession.IsFromOwnPage(context.Request) && context.Request.HasFormContentType
            ? (await context.Request.ReadFormAsync(context.RequestAborted))["token"].ToString().Trim()
            : "";
        if (PageSession.LooksLikeToken(token))
        {
            // The next request brings it as a cookie, and it is verified there.
            PageSession.Keep(context, token);
            Back(context, null);
            return;
        }

        await JobPages.SignIn(text, "signInFailed").WriteAsync(context, StatusCodes.Status401Unauthorized, Other(context, text));
    }

    private static Task SignOutAsync(HttpContext context)
    {
        if (PageSession.IsFromOwnPage(context.Request))
        {
            PageSession.End(context);
        }

        Back(context, null);
        return Task.CompletedTask;
    }

    private static void Back(HttpContext context, string? notice)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        var text = PageText.Of(context.Request);
        context.Response.Headers.Location = $"/jobs?lang={text.Code}" + (notice is null ? "" : $"&notice={notice}");
    }

    /// <summary>This page in the other language; a form's answer leads to the list.</summary>
    private static string Other(HttpContext context, PageText text) =>
        (HttpMethods.IsGet(context.Request.Method) ? context.Request.Path.Value : PageSession.Path) + $"?lang={text.OtherCode}";

    private static Task<ScoringContext> OpenAsync(HttpContext context) => context.RequestServices
        .GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContextAsync(context.RequestAborted);

    private static DateTime Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().UtcNow();

    private static int IdOf(HttpContext context) => int.Parse((string)context.GetRouteValue("id")!, CultureInfo.InvariantCulture);
}
