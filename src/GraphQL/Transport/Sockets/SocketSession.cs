using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Transport.Sockets;

/// <summary>
/// Whose a connection is, and until when. A browser can set no header, and puts its token under <c>authorization</c> in
/// <c>connection_init</c>. The connection ends when the token does.
/// </summary>
internal sealed class SocketSession(HttpContext http)
{
    /// <summary>The request by which the connection was opened; its user is who asks.</summary>
    public HttpContext HttpContext { get; } = http;

    /// <summary>
    /// What each operation of the connection starts from: read once, for operations run side by side and the request that opened
    /// the connection is for one thread. Each gets its own scope of services: the request's lives as long as the connection.
    /// </summary>
    public OperationRequest Asked { get; private set; } = new();

    /// <summary>When the connection ends at the latest; null for no limit.</summary>
    public DateTimeOffset? End { get; private set; }

    /// <summary>Signs in by what the first message carries; false if it carries a token that does not hold.</summary>
    public async Task<bool> SignInAsync(IReadOnlyDictionary<string, object?> initialization, CancellationToken cancellationToken)
    {
        if (TokenIn(initialization) is { } token && await HasSchemeAsync().ConfigureAwait(false))
        {
            var result = await AuthenticateAsync(token, cancellationToken).ConfigureAwait(false);
            if (!result.Succeeded)
            {
                return false;
            }

            HttpContext.User = result.Principal;
            CloseAt(result.Properties?.ExpiresUtc);
        }

        CloseAt(TokenExpiry.Of(HttpContext.User));
        Asked = OperationRequestFactory.By(HttpContext, AllowedOperations.All) with { Services = null };
        return true;
    }

    private void CloseAt(DateTimeOffset? moment) => End = moment < End ? moment : End ?? moment;

    // In a context of its own: the connection's has answered already, without the token, and remembers that.
    private async Task<AuthenticateResult> AuthenticateAsync(string token, CancellationToken cancellationToken)
    {
        var scope = HttpContext.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellationToken };
            var (asked, opened) = (context.Request, HttpContext.Request);
            (asked.Scheme, asked.Host, asked.Path, asked.Headers.Authorization) = (opened.Scheme, opened.Host, opened.Path, token);
            return await context.AuthenticateAsync().ConfigureAwait(false);
        }
    }

    private static string? TokenIn(IReadOnlyDictionary<string, object?> message) => message
        .Where(m => m.Key.Equals("authorization", StringComparison.OrdinalIgnoreCase))
        .Select(m => m.Value as string)
        .FirstOrDefault(v => !string.IsNullOrEmpty(v));

    private async Task<bool> HasSchemeAsync() =>
        HttpContext.RequestServices.GetService<IAuthenticationSchemeProvider>() is { } schemes
        && await schemes.GetDefaultAuthenticateSchemeAsync().ConfigureAwait(false) is not null;
}
