using System.Data.Common;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Console.Components;
using ScoringPlatform.Console.Forms;
using ScoringPlatform.Console.Operations;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Console.Hosting;

/// <summary>Answers requests for one page: who may come in, which forms are taken, and what is shown where something fails.</summary>
internal sealed class PageHandler(PageRoute route)
{
    /// <summary>The header with which the page's own script saves what is typed.</summary>
    public const string AutosaveHeader = "X-Autosave";

    public async Task HandleAsync(HttpContext context)
    {
        PageHeaders.Set(context);
        LanguageCookie.Keep(context);

        // The schema's own sentences come in the page's language.
        context.Request.Headers.AcceptLanguage = context.RequestServices.GetRequiredService<Localization.Texts>().Tag;
        var signedIn = context.RequestServices.GetRequiredService<SignedIn>();
        if (!route.IsOpen && !signedIn.IsSomebody)
        {
            await LeadToSignInAsync(context);
        }
        else if (!route.IsOpen && route.Roles.Count > 0 && !route.Roles.Any(signedIn.IsIn))
        {
            await ShowAsync(context, ProblemKind.NoRight);
        }
        else if (HttpMethods.IsPost(context.Request.Method))
        {
            await PostAsync(context, signedIn);
        }
        else
        {
            await GuardedAsync(context);
        }
    }

    /// <summary>What was typed while the session ended is not lost: a form comes back whole, to be sent again after signing in.</summary>
    private static async Task LeadToSignInAsync(HttpContext context)
    {
        if (context.Request.Headers.ContainsKey(AutosaveHeader))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        // No other site puts words onto a page of this one.
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType || context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            context.Response.Redirect(PagePaths.SignIn(context.Request));
            return;
        }

        var form = new PostedForm(await context.Request.ReadFormAsync(context.RequestAborted), isAutosave: false);
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        await RenderAsync(context, typeof(SessionEndedPage), new Dictionary<string, object?> { [nameof(SessionEndedPage.Form)] = form });
    }

    private async Task PostAsync(HttpContext context, SignedIn signedIn)
    {
        var isAutosave = context.Request.Headers.ContainsKey(AutosaveHeader);
        if (!context.Request.HasFormContentType
            || !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            await ShowAsync(context, ProblemKind.StaleForm, await TypedAsync(context));
            return;
        }

        var fields = await context.Request.ReadFormAsync(context.RequestAborted);
        PostedForms.Keep(context, new PostedForm(fields, isAutosave));
        var address = isAutosave || fields[FormKeys.Field].ToString() is not { Length: > 0 } key
            ? await GuardedAsync(context)
            : await context.RequestServices.GetRequiredService<FormKeys>().OnceAsync(signedIn.Subject, key, () => GuardedAsync(context));
        if (address is not null && !context.Response.HasStarted)
        {
            Continue(context, address, isAutosave);
        }
    }

    private static async Task<PostedForm?> TypedAsync(HttpContext context) =>
        context.Request.HasFormContentType && context.Request.Headers["Sec-Fetch-Site"] != "cross-site"
            ? new PostedForm(await context.Request.ReadFormAsync(context.RequestAborted), isAutosave: false)
            : null;

    /// <summary>A script that saves wants no page back.</summary>
    private static void Continue(HttpContext context, string address, bool isAutosave)
    {
        context.Response.StatusCode = isAutosave ? StatusCodes.Status204NoContent : StatusCodes.Status303SeeOther;
        if (!isAutosave)
        {
            context.Response.Headers.Location = address;
        }
    }

    /// <summary>Makes the page; the address to continue at, if it led on.</summary>
    private async Task<string?> GuardedAsync(HttpContext context)
    {
        try
        {
            await RenderAsync(context, route.Page, context.Request.RouteValues.ToDictionary(pair => PageParameters.NameOf(route.Page, pair.Key), pair => pair.Value));
        }
        catch (RedirectionException redirection)
        {
            return redirection.Address;
        }
        catch (FileAnswerException file)
        {
            await file.SendAsync(context);
        }
        catch (PageProblemException problem)
        {
            await ShowAsync(context, problem.Kind);
        }
        catch (OperationFailedException failed) when (!context.RequestAborted.IsCancellationRequested)
        {
            await ShowAsync(context, failed.Kind);
        }
        catch (DbException)
        {
            await ShowAsync(context, ProblemKind.Busy);
        }

        return null;
    }

    /// <summary>Answers for addresses that lead nowhere: with a page to browsers, with the bare status to programs.</summary>
    public static Task NotFoundAsync(HttpContext context)
    {
        PageHeaders.Set(context);
        if (context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            return ShowAsync(context, ProblemKind.NotFound);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>
    /// Shows the page of a problem in a scope of its own: the request's renderer makes one page, and may have begun another.
    /// </summary>
    private static async Task ShowAsync(HttpContext context, ProblemKind kind, PostedForm? form = null)
    {
        context.Response.StatusCode = kind switch
        {
            ProblemKind.NotFound => StatusCodes.Status404NotFound,
            ProblemKind.NoRight => StatusCodes.Status403Forbidden,
            ProblemKind.StaleForm => StatusCodes.Status400BadRequest,
            ProblemKind.Busy => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
        // The renderer adds it to each page that it begins, and the one that failed had it already.
        context.Response.Headers.Remove("blazor-enhanced-nav");
        var services = context.RequestServices;
        await using var scope = services.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await RenderAsync(context, typeof(ProblemPage), new Dictionary<string, object?> { [nameof(ProblemPage.Kind)] = kind, [nameof(ProblemPage.Form)] = form });
        }
        finally
        {
            context.RequestServices = services;
        }
    }

    private static Task RenderAsync(HttpContext context, Type page, Dictionary<string, object?> parameters) =>
        new RazorComponentResult<Document>(new { Page = page, Parameters = parameters })
        {
            PreventStreamingRendering = true,
            StatusCode = null,
        }.ExecuteAsync(context);
}
