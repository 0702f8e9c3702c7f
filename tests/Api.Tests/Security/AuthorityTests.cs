using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Security;

/// <summary>Tokens of a real authority: what its keys sign passes, and nothing else does.</summary>
public sealed class AuthorityTests(AuthorityFixture fixture) : IClassFixture<AuthorityFixture>
{
    private const string MissingFile = "/files/999999";

    private readonly TestIssuer issuer = fixture.Issuer;
    private readonly TestPlatform platform = fixture.Platform;

    public static TheoryData<string> Forgeries =>
        ["wrong audience", "wrong issuer", "expired", "not yet valid", "without expiry", "foreign key", "alg none", "key confusion", "altered"];

    [Fact]
    public async Task Request_TokenOfTheAuthority_Passes() =>
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(issuer.Token("analyst-1")));

    [Fact]
    public async Task Request_RoleInTheToken_CountsBesideTheAccounts()
    {
        var withRole = issuer.Token("unknown-1", token => token.Claims.Add("roles", new[] { Roles.Analyst }));

        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(withRole));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(issuer.Token("unknown-1")));
    }

    [Fact]
    public async Task Request_TokenOfADisabledAccount_IsUnauthorizedWhateverRolesItNames()
    {
        await platform.AddAccountAsync("left-1", Roles.Analyst);
        await using var db = platform.CreateContext();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await db.Accounts.Where(account => account.SubjectId == "left-1").ExecuteUpdateAsync(account => account.SetProperty(row => row.DisabledAt, now));

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(issuer.Token("left-1")));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(issuer.Token("left-1", token => token.Claims.Add("roles", new[] { Roles.Analyst }))));
    }

    [Fact]
    public async Task Request_AccountDisabledAfterItsTokenPassed_IsUnauthorizedSoon()
    {
        await platform.AddAccountAsync("left-2", Roles.Analyst);
        var token = issuer.Token("left-2");
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(token));

        await using var db = platform.CreateContext();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await db.Accounts.Where(account => account.SubjectId == "left-2").ExecuteUpdateAsync(account => account.SetProperty(row => row.DisabledAt, now));

        var answer = await AskAsync(token);
        for (var tries = 0; answer != HttpStatusCode.Unauthorized && tries < 300; tries++)
        {
            await Task.Delay(100);
            answer = await AskAsync(token);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, answer);
    }

    [Fact]
    public async Task Request_DemonstrationToken_IsRefused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var token = issuer.Token("analyst-1", token =>
        {
            token.Issuer = DemonstrationTokens.Issuer;
            token.SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(key), SecurityAlgorithms.EcdsaSha256);
        });

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(token));
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Request_ForgedToken_IsUnauthorized(string forgery) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(Forge(forgery)));

    [Fact]
    public async Task Request_AfterRotation_NewKeyPassesAndOldKeyDoesNot()
    {
        await using var rotating = await TestIssuer.StartAsync();
        await using var own = await TestPlatform.StartAsync(settings: rotating.Settings);
        await own.AddAccountAsync("analyst-1", Roles.Analyst);
        var old = rotating.Token("analyst-1");
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(own, old));

        rotating.Rotate();
        var renewed = rotating.Token("analyst-1");

        // The first token under an unknown key makes the platform fetch the key set again, in the background.
        var answer = await AskAsync(own, renewed);
        for (var tries = 0; answer == HttpStatusCode.Unauthorized && tries < 100; tries++)
        {
            await Task.Delay(100);
            answer = await AskAsync(own, renewed);
        }

        Assert.Equal(HttpStatusCode.NotFound, answer);
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(own, old));
    }

    private Task<HttpStatusCode> AskAsync(string token) => AskAsync(platform, token);

    private static async Task<HttpStatusCode> AskAsync(TestPlatform platform, string token)
    {
        using var client = platform.ClientWith(token);
        using var response = await client.GetAsync(MissingFile);
        return response.StatusCode;
    }

    /// <summary>A token that is right but for one thing.</summary>
    private string Forge(string forgery)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return forgery switch
        {
            "wrong audience" => issuer.Token("analyst-1", token => token.Audience = "another"),
            "wrong issuer" => issuer.Token("analyst-1", token => token.Issuer = "https://elsewhere.example"),
            "expired" => issuer.Token("analyst-1", token => (token.NotBefore, token.Expires) = (now.AddMinutes(-9), now.AddMinutes(-2))),
            "not yet valid" => issuer.Token("analyst-1", token => token.NotBefore = now.AddMinutes(5)),
            "without expiry" => issuer.Token("analyst-1", token => token.Expires = null),
            "foreign key" => issuer.Token("analyst-1", token => token.SigningCredentials = new SigningCredentials(
                new RsaSecurityKey(RSA.Create(2048)) { KeyId = issuer.Key.KeyId }, SecurityAlgorithms.RsaSha256)),
            "alg none" => issuer.Token("analyst-1", token => token.SigningCredentials = null),
            "key confusion" => issuer.Token("analyst-1", token => token.SigningCredentials = new SigningCredentials(
                new SymmetricSecurityKey(Encoding.ASCII.GetBytes(issuer.Key.Rsa.ExportSubjectPublicKeyInfoPem())), SecurityAlgorithms.HmacSha256)),
            "altered" => Alter(issuer.Token("analyst-1")),
            _ => throw new ArgumentOutOfRangeException(nameof(forgery)),
        };
    }

    /// <summary>The same signature under another subject.</summary>
    private static string Alter(string token)
    {
        var parts = token.Split('.');
        parts[1] = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("analyst-1", "analyst-2", StringComparison.Ordinal));
        return string.Join('.', parts);
    }
}
