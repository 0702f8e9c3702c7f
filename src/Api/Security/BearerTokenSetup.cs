using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Security;

/// <summary>
/// How a bearer token is verified: issuer, audience, lifetime and signature, by asymmetric algorithms alone, so that
/// neither <c>none</c> nor a public key used as a shared secret passes.
/// </summary>
internal sealed class BearerTokenSetup(IOptions<TokenOptions> tokens, IServiceProvider services)
    : IConfigureNamedOptions<JwtBearerOptions>
{
    /// <summary>How far clocks may differ; the framework's default is five minutes.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(60);

    public void Configure(JwtBearerOptions options) => Configure(JwtBearerDefaults.AuthenticationScheme, options);

    public void Configure(string? name, JwtBearerOptions options)
    {
        if (name != JwtBearerDefaults.AuthenticationScheme)
        {
            return;
        }

        options.MapInboundClaims = false;
        options.TokenHandlers[0] = new ValidatedTokens(options.TokenHandlers[0], services.GetRequiredService<TimeProvider>());
        options.TimeProvider = services.GetRequiredService<TimeProvider>();
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAudience = tokens.Value.Audience,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.EcdsaSha256],
            ClockSkew = ClockSkew,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            NameClaimType = PlatformClaims.Subject,
            RoleClaimType = PlatformClaims.Role,
        };
        UseIssuer(options);
        options.Events = new JwtBearerEvents { OnTokenValidated = AccountClaims.AddAsync };
    }

    private void UseIssuer(JwtBearerOptions options)
    {
        if (tokens.Value.HasAuthority)
        {
            options.Authority = tokens.Value.Authority;
            options.RequireHttpsMetadata = tokens.Value.RequireHttpsMetadata;
            return;
        }

        options.TokenValidationParameters.ValidIssuer = DemonstrationTokens.Issuer;
        options.TokenValidationParameters.IssuerSigningKey = services.GetRequiredService<DemonstrationTokens>().SigningKey;
    }
}
