using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Console.Hosting;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Api.Pages;

/// <summary>Where sessions begin and end.</summary>
internal static class SessionEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var pages = endpoints.MapGroup("").WithMetadata(ConsoleEndpointMetadata.Instance);
        pages.MapGet(PagePaths.SignInStart, StartAsync);
        pages.MapPost("/sign-in/demonstration", PickAsync);
        pages.MapPost("/sign-out", EndAsync);
        pages.MapGet(PagePaths.SignOutAtAuthority, EndAtAuthorityAsync);
        pages.MapGet(PagePaths.SignOutCallback, () => Results.Redirect($"{PagePaths.SignInPage}?ended=1"));
    }

    /// <summary>To the authority, and back to where the visitor was; <c>?other=1</c> asks it for another person.</summary>
    private static async Task<IResult> StartAsync(HttpContext context, IOptions<TokenOptions> tokens, Authority authority)
    {
        if (!SignInWays.HasClient(tokens.Value))
        {
            return Results.Redirect(PagePaths.SignInPage);
        }

        var query = context.Request.Query;
        var to = PagePaths.Own(query["to"]);
        if (!await authority.IsThereAsync(context.RequestAborted))
        {
            return Results.Redirect(PagePaths.SignIn(SignInProblem.Away, to));
        }

        var asked = new OpenIdConnectChallengeProperties { RedirectUri = to };
        if (query.ContainsKey("other"))
        {
            asked.Prompt = OpenIdConnectPrompt.Login;
        }

        if (query.ContainsKey(AuthoritySignIn.RenewedItem))
        {
            asked.Items[AuthoritySignIn.RenewedItem] = "1";
        }

        return Results.Challenge(asked, [AuthoritySignIn.Scheme]);
    }

    private static async Task<IResult> PickAsync(
        HttpContext context, IAntiforgery antiforgery, IOptions<TokenOptions> tokens, IHostEnvironment environment, AccountDirectory accounts)
    {
        if (!SignInWays.IsDemonstration(tokens.Value, environment))
        {
            return Results.NotFound();
        }

        var subject = await IsOwnFormAsync(context, antiforgery) ? context.Request.Form["subject"].ToString() : "";
        if (subject.Length == 0 || await accounts.FindAsync(subject, context.RequestAborted) is not { } account)
        {
            return Back(PagePaths.SignInPage);
        }

        if (account.IsDisabled)
        {
            return Back(PagePaths.SignIn(SignInProblem.Disabled));
        }

        await context.SignInAsync(SessionCookie.Scheme, SessionCookie.Principal(subject, [], account, tokens.Value));
        return Back(PagePaths.Own(context.Request.Query["to"]));
    }

    /// <summary>
    /// Ends the session here, whatever the authority does. Its own session is ended by a page of its own: the content policy
    /// lets no form lead to another site.
    /// </summary>
    private static async Task<IResult> EndAsync(
        HttpContext context, IAntiforgery antiforgery, IOptions<TokenOptions> tokens, LeavingCookie leaving)
    {
        if (!await IsOwnFormAsync(context, antiforgery))
        {
            return Back(PagePaths.Home);
        }

        var token = await context.GetTokenAsync(SessionCookie.Scheme, OpenIdConnectParameterNames.IdToken);
        await context.SignOutAsync(SessionCookie.Scheme);
        if (!SignInWays.HasClient(tokens.Value))
        {
            return Back($"{PagePaths.SignInPage}?ended=1");
        }

        leaving.Keep(context, token);
        return Back($"{PagePaths.SignInPage}?leaving=1");
    }

    /// <summary>On to where the authority ends its own session; who was not just signed out is led nowhere.</summary>
    private static async Task<IResult> EndAtAuthorityAsync(HttpContext context, Authority authority, LeavingCookie leaving) =>
        leaving.Take(context) is not { } token
            ? Results.Redirect(PagePaths.SignInPage)
            : Results.Redirect(
                await authority.EndOfSessionAsync(context.Request, token.Length == 0 ? null : token, context.RequestAborted)
                ?? $"{PagePaths.SignInPage}?ended=here");

    private static async Task<bool> IsOwnFormAsync(HttpContext context, IAntiforgery antiforgery) =>
        context.Request.HasFormContentType && await antiforgery.IsRequestValidAsync(context);

    private static SeeOther Back(string address) => new SeeOther(address);
}
