using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>
/// Signs in by the token that a browser puts under <c>authorization</c> in <c>connection_init</c>, since it can set no
/// header; a token that does not hold is refused. The connection ends when the token does. The base of interceptors.
/// </summary>
public class DefaultSocketSessionInterceptor : ISocketSessionInterceptor
{
    /// <inheritdoc />
    public virtual async ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IReadOnlyDictionary<string, object?> connectionInitMessage, CancellationToken cancellationToken)
    {
        var http = session.HttpContext;
        if (TokenIn(connectionInitMessage) is { } token && await SchemeOf(http).ConfigureAwait(false))
        {
            var result = await AuthenticateAsync(http, token, cancellationToken).ConfigureAwait(false);
            if (!result.Succeeded)
            {
                return ConnectionStatus.Reject();
            }

            http.User = result.Principal;
            if (result.Properties?.ExpiresUtc is { } expires)
            {
                session.CloseAt(expires);
            }
        }

        if (TokenExpiry.Of(http.User) is { } end)
        {
            session.CloseAt(end);
        }

        return ConnectionStatus.Accept();
    }

    /// <inheritdoc />
    public virtual ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken) =>
        ValueTask.CompletedTask;

    /// <inheritdoc />
    public virtual ValueTask OnCloseAsync(ISocketSession session) => ValueTask.CompletedTask;

    // In a context of its own: the connection's has answered already, without the token, and remembers that.
    private static async Task<AuthenticateResult> AuthenticateAsync(HttpContext http, string token, CancellationToken cancellationToken)
    {
        var scope = http.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellationToken };
            (context.Request.Scheme, context.Request.Host, context.Request.Path) = (http.Request.Scheme, http.Request.Host, http.Request.Path);
            context.Request.Headers.Authorization = token;
            return await context.AuthenticateAsync().ConfigureAwait(false);
        }
    }

    private static string? TokenIn(IReadOnlyDictionary<string, object?> message) => message
        .Where(m => m.Key.Equals("authorization", StringComparison.OrdinalIgnoreCase))
        .Select(m => m.Value as string)
        .FirstOrDefault(v => !string.IsNullOrEmpty(v));

    private static async Task<bool> SchemeOf(HttpContext http) =>
        http.RequestServices.GetService<IAuthenticationSchemeProvider>() is { } schemes
        && await schemes.GetDefaultAuthenticateSchemeAsync().ConfigureAwait(false) is not null;
}
