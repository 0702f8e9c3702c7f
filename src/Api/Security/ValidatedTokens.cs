using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace ScoringPlatform.Api.Security;

/// <summary>
/// Verifies bearer tokens, and keeps for a minute that one was valid: its signature costs more than the rest of a small
/// request. Known by the hash of the token; forgotten as soon as it expires or the authority's keys are read anew. Whose it
/// is, and whether that account is disabled, is asked at each request all the same.
/// </summary>
/// <param name="handler">Verifies what is not known.</param>
internal sealed class ValidatedTokens(TokenHandler handler, TimeProvider time) : TokenHandler, IDisposable
{
    /// <summary>Only valid tokens are kept, so that nobody can fill the cache with others.</summary>
    private const int MostKept = 10_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    /// <summary>When the memory of a token that is not sent again is let go; whether an entry still counts is not decided by this.</summary>
    private static readonly TimeSpan LetGo = TimeSpan.FromMinutes(10);

    private readonly MemoryCache cache = new(Options.Create(new MemoryCacheOptions { SizeLimit = MostKept }));

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var configuration = validationParameters.ConfigurationManager is { } manager
            ? await manager.GetBaseConfigurationAsync(CancellationToken.None)
            : null;
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
        if (cache.TryGetValue(key, out Known? known) && ReferenceEquals(known!.Configuration, configuration) && Now() < known.Until)
        {
            return known.Result;
        }

        var result = await handler.ValidateTokenAsync(token, validationParameters);
        if (result.IsValid)
        {
            var until = Now() + Kept < result.SecurityToken.ValidTo ? Now() + Kept : result.SecurityToken.ValidTo;
            cache.Set(key, new Known(result, configuration, until), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = LetGo });
        }

        return result;
    }

    public override SecurityToken ReadToken(string token) => handler.ReadToken(token);

    public override Task<TokenValidationResult> ValidateTokenAsync(SecurityToken token, TokenValidationParameters validationParameters) =>
        handler.ValidateTokenAsync(token, validationParameters);

    public void Dispose() => cache.Dispose();

    private DateTime Now() => time.GetUtcNow().UtcDateTime;

    /// <param name="Result">The answer.</param>
    /// <param name="Configuration">The authority's keys with which it was found; null for a key of the platform's own.</param>
    /// <param name="Until">UTC.</param>
    private sealed record Known(TokenValidationResult Result, BaseConfiguration? Configuration, DateTime Until);
}
