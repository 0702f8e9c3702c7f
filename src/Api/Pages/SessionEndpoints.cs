using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Console.Hosting;

namespace ScoringPlatform.Api.Pages;

/// <summary>Where sessions begin and end.</summary>
internal static class SessionEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var pages = endpoints.MapGroup("").WithMetadata(ConsoleEndpointMetadata.Instance);
        pages.MapGet(PagePaths.SignInStart, Start);
        pages.MapPost("/sign-in/demonstration", PickAsync);
        pages.MapPost("/sign-out", EndAsync);
    }

    /// <summary>To the authority, and back to where the visitor was.</summary>
    private static IResult Start(HttpRequest request, IOptions<TokenOptions> tokens) => tokens.Value is { HasAuthority: true, ClientId.Length: > 0 }
        ? Results.Challenge(new AuthenticationProperties { RedirectUri = PagePaths.Own(request.Query["to"]) }, [AuthoritySignIn.Scheme])
        : Results.Redirect(PagePaths.SignInPage);

    private static async Task<IResult> PickAsync(
        HttpContext context, IAntiforgery antiforgery, IOptions<TokenOptions> tokens, IHostEnvironment environment, AccountDirectory accounts)
    {
        if (!SignInWays.IsDemonstration(tokens.Value, environment))
        {
            return Results.NotFound();
        }

        var subject = await IsOwnFormAsync(context, antiforgery) ? context.Request.Form["subject"].ToString() : "";
        if (subject.Length == 0 || await accounts.FindAsync(subject, context.RequestAborted) is null)
        {
            return Back(PagePaths.SignInPage);
        }

        await context.SignInAsync(SessionCookie.Scheme, SessionCookie.Principal(subject, [], tokens.Value));
        return Back(PagePaths.Own(context.Request.Query["to"]));
    }

    private static async Task<IResult> EndAsync(HttpContext context, IAntiforgery antiforgery)
    {
        if (!await IsOwnFormAsync(context, antiforgery))
        {
            return Back(PagePaths.Home);
        }

        await context.SignOutAsync(SessionCookie.Scheme);
        return Back(PagePaths.SignInPage + "?ended=1");
    }

    private static async Task<bool> IsOwnFormAsync(HttpContext context, IAntiforgery antiforgery) =>
        context.Request.HasFormContentType && await antiforgery.IsRequestValidAsync(context);

    private static SeeOther Back(string address) => new SeeOther(address);
}
