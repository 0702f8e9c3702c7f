using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Security;

/// <summary>What passes as a token, seen from outside: 401 without a valid one, 403 without the role, 404 with it.</summary>
public sealed class BearerTokenTests(PlatformFixture fixture) : IClassFixture<PlatformFixture>
{
    private const string MissingFile = "/files/999999";

    private readonly TestPlatform platform = fixture.Platform;

    public static TheoryData<string> Forgeries =>
        ["other key", "other issuer", "other audience", "expired", "not yet valid", "no expiry", "no subject", "none", "public key as secret"];

    [Fact]
    public async Task Request_WithoutToken_IsUnauthorized()
    {
        using var response = await platform.Client.GetAsync(MissingFile);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Request_OfAnAccountWithTheRole_Passes()
    {
        using var client = await platform.SignInAsync("analyst-passes", Roles.Analyst);
        using var response = await client.GetAsync(MissingFile);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Request_OfAnAccountWithoutTheRole_IsForbidden()
    {
        using var client = await platform.SignInAsync("expert-forbidden", Roles.Expert);
        using var response = await client.GetAsync(MissingFile);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Request_OfASubjectWithoutAccount_IsForbidden()
    {
        using var client = platform.ClientWith(platform.Services.GetRequiredService<DemonstrationTokens>().Issue("nobody"));
        using var response = await client.GetAsync(MissingFile);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Request_WithForgedToken_IsUnauthorized(string forgery)
    {
        using var client = platform.ClientWith(Forge(forgery));
        using var response = await client.GetAsync(MissingFile);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Forge_NothingForged_Passes()
    {
        using var good = await platform.SignInAsync("forger", Roles.Analyst);
        using var client = platform.ClientWith(Forge("nothing"));
        using var response = await client.GetAsync(MissingFile);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    /// <summary>A token that is right but for one thing.</summary>
    private string Forge(string forgery)
    {
        var key = platform.Services.GetRequiredService<DemonstrationTokens>().SigningKey;
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var token = new SecurityTokenDescriptor
        {
            Issuer = forgery == "other issuer" ? "https://elsewhere.example" : DemonstrationTokens.Issuer,
            Audience = forgery == "other audience" ? "another-platform" : "scoring-platform",
            NotBefore = forgery == "not yet valid" ? now.AddMinutes(3) : now.AddMinutes(-10),
            IssuedAt = now.AddMinutes(-10),
            Expires = forgery switch { "expired" => now.AddMinutes(-2), "no expiry" => null, _ => now.AddMinutes(5) },
            Claims = forgery == "no subject" ? null : new Dictionary<string, object> { ["sub"] = "forger" },
            SigningCredentials = forgery switch
            {
                "none" => null,
                "other key" => new SigningCredentials(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)), "ES256"),
                "public key as secret" => new SigningCredentials(
                    new SymmetricSecurityKey(key.ECDsa.ExportSubjectPublicKeyInfo()), SecurityAlgorithms.HmacSha256),
                _ => new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256),
            },
        };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }
}
