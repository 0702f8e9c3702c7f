using System.Net.Mime;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ScoringPlatform.Api.Tests.Security;

/// <summary>
/// A small OpenID Connect authority on loopback: discovery document, key set, signing keys that can be rotated, and the sign-in
/// of people (<see cref="TestSignIn"/>). It signs whatever a test asks for.
/// </summary>
public sealed class TestIssuer : IAsyncDisposable
{
    private readonly WebApplication app;
    private RsaSecurityKey key = NewKey("key-1");
    private int keys = 1;

    private TestIssuer(WebApplication app)
    {
        this.app = app;
        SignIn = new TestSignIn(this);
    }

    /// <summary>By a name of its own, so that to a browser it is another site than a platform on 127.0.0.1.</summary>
    public string Address => $"http://localhost:{new Uri(app.Urls.First()).Port}";

    /// <summary>Its pages and endpoints for people.</summary>
    public TestSignIn SignIn { get; }

    /// <summary>Whether it answers everything with 503, as one that is being restarted does.</summary>
    public bool IsAway { get; set; }

    /// <summary>The key that the key set publishes.</summary>
    public RsaSecurityKey Key => key;

    /// <summary>Settings of a platform that trusts this authority.</summary>
    public string[] Settings => ["--Authentication:Authority", Address, "--Authentication:RequireHttpsMetadata", "false"];

    /// <summary>Settings of a platform at whose console people sign in by this authority.</summary>
    public string[] ConsoleSettings =>
        [.. Settings, "--Authentication:ClientId", TestSignIn.Client, "--Authentication:ClientSecret", TestSignIn.Secret];

    public static async Task<TestIssuer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        var issuer = new TestIssuer(builder.Build());
        issuer.app.Use((context, next) => issuer.IsAway ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context) : next(context));
        issuer.app.MapGet("/.well-known/openid-configuration", issuer.Discovery);
        issuer.app.MapGet("/keys", issuer.KeySet);
        issuer.SignIn.Map(issuer.app);
        await issuer.app.StartAsync();
        return issuer;
    }

    /// <summary>Publishes a new signing key in place of the old one.</summary>
    public void Rotate() => key = NewKey($"key-{++keys}");

    /// <summary>A token as the authority gives it out, but for what <paramref name="change"/> changes.</summary>
    public string Token(string subject, Action<SecurityTokenDescriptor>? change = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var token = new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = "scoring-platform",
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(10),
            Claims = new Dictionary<string, object> { ["sub"] = subject },
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private IResult Discovery() => Results.Json(new
    {
        issuer = Address,
        jwks_uri = $"{Address}/keys",
        authorization_endpoint = $"{Address}/authorize",
        token_endpoint = $"{Address}/token",
        end_session_endpoint = $"{Address}/end-session",
        response_types_supported = new[] { "code" },
        code_challenge_methods_supported = new[] { "S256" },
        id_token_signing_alg_values_supported = new[] { "RS256" },
    });

    private IResult KeySet()
    {
        var published = key.Rsa.ExportParameters(includePrivateParameters: false);
        return Results.Json(
            new
            {
                keys = new[]
                {
                    new
                    {
                        kty = "RSA",
                        use = "sig",
                        alg = "RS256",
                        kid = key.KeyId,
                        n = Base64UrlEncoder.Encode(published.Modulus),
                        e = Base64UrlEncoder.Encode(published.Exponent),
                    },
                },
            },
            contentType: MediaTypeNames.Application.Json);
    }

    private static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };
}
