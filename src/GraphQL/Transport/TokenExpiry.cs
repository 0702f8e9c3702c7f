using System.Security.Claims;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>When the token of a caller ends: what lasts longer than a request must end with it.</summary>
internal static class TokenExpiry
{
    /// <summary>The registered claim of JSON Web Tokens (RFC 7519, section 4.1.4).</summary>
    private const string Claim = "exp";

    private static readonly TimeSpan Longest = TimeSpan.FromDays(40);

    /// <summary>The moment; null for a caller without one.</summary>
    public static DateTimeOffset? Of(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirst(Claim)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <summary>A source that cancels at that moment, or never.</summary>
    public static CancellationTokenSource SourceOf(ClaimsPrincipal user, TimeProvider time)
    {
        if (Of(user) is not { } end)
        {
            return new CancellationTokenSource();
        }

        var left = end - time.GetUtcNow();
        return new CancellationTokenSource(left < TimeSpan.Zero ? TimeSpan.Zero : left > Longest ? Longest : left, time);
    }
}
