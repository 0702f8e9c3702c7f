using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Security;

/// <summary>How long it is remembered that a token was valid.</summary>
public sealed class ValidatedTokensTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2025, 3, 3, 9, 0, 0, TimeSpan.Zero);

    private readonly ManualTime _time = new(Start);
    private readonly Verifier _verifier = new(Start.UtcDateTime.AddMinutes(10));
    private readonly Authority _authority = new();
    private readonly ValidatedTokens _tokens;

    public ValidatedTokensTests() => _tokens = new ValidatedTokens(_verifier, _time);

    public void Dispose() => _tokens.Dispose();

    [Fact]
    public async Task Validate_SameTokenAgain_IsVerifiedOnce()
    {
        var first = await ValidateAsync("token");
        var again = await ValidateAsync("token");

        Assert.Equal(("token", "token", 1), (first.ClaimsIdentity.Name, again.ClaimsIdentity.Name, _verifier.Times));
    }

    [Fact]
    public async Task Validate_AnotherToken_IsVerified()
    {
        await ValidateAsync("token");

        Assert.Equal(("tokem", 2), ((await ValidateAsync("tokem")).ClaimsIdentity.Name, _verifier.Times));
    }

    [Theory]
    [InlineData(59, 1)]
    [InlineData(60, 2)]
    public async Task Validate_AfterAMinute_IsVerifiedAgain(int seconds, int times)
    {
        await ValidateAsync("token");
        _time.SetTo(Start.AddSeconds(seconds));
        await ValidateAsync("token");

        Assert.Equal(times, _verifier.Times);
    }

    [Theory]
    [InlineData(-2, 1)]
    [InlineData(0, 2)]
    public async Task Validate_TokenThatExpiresBeforeTheMinute_IsVerifiedAgain(int secondsAfterExpiry, int times)
    {
        _time.SetTo(Start.AddMinutes(10).AddSeconds(-3));
        await ValidateAsync("token");
        _time.SetTo(Start.AddMinutes(10).AddSeconds(secondsAfterExpiry));
        await ValidateAsync("token");

        Assert.Equal(times, _verifier.Times);
    }

    [Fact]
    public async Task Validate_AuthorityPublishedOtherKeys_IsVerifiedAgain()
    {
        await ValidateAsync("token");
        _authority.Configuration = new OpenIdConnectConfiguration();
        await ValidateAsync("token");

        Assert.Equal(2, _verifier.Times);
    }

    [Fact]
    public async Task Validate_InvalidToken_IsNotKept()
    {
        _verifier.IsValid = false;
        Assert.False((await ValidateAsync("token")).IsValid);
        _verifier.IsValid = true;

        Assert.True((await ValidateAsync("token")).IsValid);
        Assert.Equal(2, _verifier.Times);
    }

    private Task<TokenValidationResult> ValidateAsync(string token) =>
        _tokens.ValidateTokenAsync(token, new TokenValidationParameters { ConfigurationManager = _authority });

    /// <summary>Counts how often it is asked, and names the token as the caller.</summary>
    private sealed class Verifier(DateTime expires) : TokenHandler
    {
        public int Times { get; private set; }

        public bool IsValid { get; set; } = true;

        public override Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
        {
            Times++;
            return Task.FromResult(new TokenValidationResult
            {
                IsValid = IsValid,
                SecurityToken = new JsonWebToken(new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }
                    .CreateToken(new SecurityTokenDescriptor { Expires = expires })),
                ClaimsIdentity = new ClaimsIdentity([new Claim(ClaimTypes.Name, token)], "test"),
            });
        }
    }

    private sealed class Authority : BaseConfigurationManager
    {
        public BaseConfiguration Configuration { get; set; } = new OpenIdConnectConfiguration();

        public override Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) => Task.FromResult(Configuration);

        public override void RequestRefresh()
        {
        }
    }
}
