using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ScoringPlatform.Api.Tests.Security;

/// <summary>
/// The part of the authority that people see: authorization code with PKCE for one registered client (RFC 6749, RFC 7636,
/// OpenID Connect Core) and its end of sessions. A page asks who one is and believes the answer.
/// </summary>
public sealed class TestSignIn(TestIssuer issuer)
{
    public const string Client = "scoring-console";

    public const string Secret = "a secret of the test alone";

    private const string Cookie = "issuer-session";

    private readonly ConcurrentDictionary<string, TestAuthorization> codes = new(StringComparer.Ordinal);

    /// <summary>The registered addresses of the client; any other is refused.</summary>
    public HashSet<string> Redirects { get; } = new(StringComparer.Ordinal);

    /// <summary>Changes the next identity tokens before they are signed.</summary>
    public Action<SecurityTokenDescriptor>? Tamper { get; set; }

    /// <summary>What the client asked its authority for last.</summary>
    public IQueryCollection? Asked { get; private set; }

    /// <summary>Registers a platform's addresses.</summary>
    public void Register(string platform)
    {
        Redirects.Add(platform + "/sign-in/callback");
        Redirects.Add(platform + "/sign-out/callback");
    }

    /// <summary>Lets every code that is not redeemed lapse.</summary>
    public void ExpireCodes() => codes.Clear();

    internal void Map(WebApplication app)
    {
        app.MapGet("/authorize", Authorize);
        app.MapPost("/login", (Delegate)LoginAsync);
        app.MapPost("/token", (Delegate)TokenAsync);
        app.MapGet("/end-session", EndSession);
    }

    private IResult Authorize(HttpContext context)
    {
        var asked = Asked = context.Request.Query;
        var redirect = asked["redirect_uri"].ToString();
        if (asked["client_id"] != Client || !Redirects.Contains(redirect))
        {
            return Results.BadRequest($"{asked["client_id"]} is not registered with {redirect}.");
        }

        if (asked["response_type"] != "code" || asked["code_challenge_method"] != "S256" || asked["code_challenge"].ToString().Length != 43
            || asked["nonce"].ToString().Length == 0 || !asked["scope"].ToString().Split(' ').Contains("openid"))
        {
            return Back(redirect, asked, ("error", "invalid_request"));
        }

        if (asked["prompt"] == "login" || !context.Request.Cookies.TryGetValue(Cookie, out var subject))
        {
            return Page($"""
                <form method="post" action="/login">
                  <input type="hidden" name="query" value="{WebUtility.HtmlEncode(context.Request.QueryString.Value)}">
                  <label>Who are you? <input name="subject"></label>
                  <button>Sign in</button> <button name="cancel" value="1">Cancel</button>
                </form>
                """);
        }

        var code = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        codes[code] = new TestAuthorization(subject, redirect, asked["code_challenge"]!, asked["nonce"]!);
        return Back(redirect, asked, ("code", code));
    }

    private static async Task<IResult> LoginAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var asked = new QueryCollection(QueryHelpers.ParseQuery(form["query"]));
        if (form.ContainsKey("cancel"))
        {
            return Back(asked["redirect_uri"]!, asked, ("error", "access_denied"));
        }

        context.Response.Cookies.Append(Cookie, form["subject"]!, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax });
        return Results.Redirect("/authorize" + QueryString.Create(asked.Where(field => field.Key != "prompt")));
    }

    /// <summary>A code counts once, for the client and the address that it was made for, and for who knows the verifier.</summary>
    private async Task<IResult> TokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (form["client_id"] != Client || form["client_secret"] != Secret)
        {
            return Results.Json(new { error = "invalid_client" }, statusCode: StatusCodes.Status401Unauthorized);
        }

        if (form["grant_type"] != "authorization_code"
            || !codes.TryRemove(form["code"].ToString(), out var granted)
            || granted.Redirect != form["redirect_uri"]
            || granted.Challenge != WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))))
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        }

        var token = issuer.Token(granted.Subject, descriptor =>
        {
            descriptor.Audience = Client;
            descriptor.Claims["nonce"] = granted.Nonce;
            Tamper?.Invoke(descriptor);
        });
        return Results.Json(new { access_token = "none", token_type = "Bearer", expires_in = 60, id_token = token });
    }

    /// <summary>RP-initiated logout: by the identity token it is known whose session ends, and that nobody else asks.</summary>
    private IResult EndSession(HttpContext context)
    {
        var asked = context.Request.Query;
        var redirect = asked["post_logout_redirect_uri"].ToString();
        var hint = asked["id_token_hint"].ToString();
        if (asked["client_id"] != Client || !Redirects.Contains(redirect) || hint.Length == 0
            || new JsonWebToken(hint).Subject != context.Request.Cookies[Cookie])
        {
            return Results.BadRequest("This is not a session of that client.");
        }

        context.Response.Cookies.Delete(Cookie);
        return Results.Redirect(redirect);
    }

    private static IResult Back(string redirect, IQueryCollection asked, (string Name, string Value) said) =>
        Results.Redirect(QueryHelpers.AddQueryString(redirect, new Dictionary<string, string?> { [said.Name] = said.Value, ["state"] = asked["state"] }));

    private static IResult Page(string body) =>
        Results.Content($"<!DOCTYPE html><html lang=\"en\"><head><title>Authority</title></head><body><h1>Authority</h1>{body}</body></html>", "text/html; charset=utf-8");
}
