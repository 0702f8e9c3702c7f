using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Security;

/// <summary>
/// Issues bearer tokens for demonstration accounts with a key made once in the data folder. It exists in Development
/// without an authority, and nowhere else.
/// </summary>
public sealed class DemonstrationTokens : IDisposable
{
    public const string Issuer = "scoring-platform-development";

    private readonly ECDsa key;
    private readonly TimeProvider time;
    private readonly TokenOptions options;

    public DemonstrationTokens(PlatformFolders folders, TimeProvider time, IOptions<TokenOptions> options)
    {
        var pem = SecretFile.ReadOrCreate(Path.Combine(folders.Keys, "demonstration-token.pem"), CreateKey);
        key = ECDsa.Create();
        key.ImportFromPem(pem);
        this.time = time;
        this.options = options.Value;
        SigningKey = new ECDsaSecurityKey(key);
    }

    /// <summary>The key that verifies the tokens.</summary>
    public ECDsaSecurityKey SigningKey { get; }

    /// <summary>A token for the subject, valid from now for <see cref="TokenOptions.DemonstrationTokenDays"/> days.</summary>
    public string Issue(string subject) => Issue(subject, TimeSpan.FromDays(options.DemonstrationTokenDays));

    internal string Issue(string subject, TimeSpan lifetime)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = options.Audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            Claims = new Dictionary<string, object> { [options.SubjectClaim] = subject },
            SigningCredentials = new SigningCredentials(SigningKey, SecurityAlgorithms.EcdsaSha256),
        });
    }

    public void Dispose() => key.Dispose();

    private static string CreateKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    }
}
