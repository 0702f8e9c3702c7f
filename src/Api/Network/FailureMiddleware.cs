using ScoringPlatform.Api.Telemetry;

namespace ScoringPlatform.Api.Network;

/// <summary>
/// Answers what failed outside GraphQL in the form of a GraphQL error, without a word of what it was, and writes it down.
/// </summary>
internal sealed class FailureMiddleware(RequestDelegate next, RequestLog log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (IsOurs(failure, context))
        {
            await AnswerAsync(context, failure);
        }
    }

    /// <summary>A client that left and a request that is none are the server's to deal with, as is an answer half sent.</summary>
    private static bool IsOurs(Exception failure, HttpContext context) =>
        failure is not BadHttpRequestException
        && !(failure is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        && !context.Response.HasStarted;

    private Task AnswerAsync(HttpContext context, Exception failure)
    {
        // Not Clear(): the security headers stay.
        context.Response.ContentLength = null;
        if (StorageProblem.Of(failure) is { } problem)
        {
            log.StorageFault(problem.Code, failure);
            return Refusals.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, problem.Code, problem.Message, Pause);
        }

        log.RequestFailed((context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no route", failure);
        return Refusals.WriteAsync(
            context, StatusCodes.Status500InternalServerError, "INTERNAL_ERROR", "Something unexpected went wrong; the operators find it by the correlation id.");
    }
}
