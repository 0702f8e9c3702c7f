using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>Sees each request over HTTP before it is executed.</summary>
public interface IHttpRequestInterceptor
{
    /// <summary>Completes the request, from the HTTP request for instance.</summary>
    ValueTask OnCreateAsync(
        HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken);
}
