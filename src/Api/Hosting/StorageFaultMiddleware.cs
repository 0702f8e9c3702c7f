namespace ScoringPlatform.Api.Hosting;

/// <summary>
/// Answers 503 where the storage fails outside of a field: while the caller is recognised, or at a file. The body has the form
/// of a GraphQL error, with the same code as inside of one.
/// </summary>
internal sealed partial class StorageFaultMiddleware(RequestDelegate next, ILogger<StorageFaultMiddleware> logger)
{
    private const string SecondsToWait = "1";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception error) when (!context.Response.HasStarted && StorageProblem.Of(error) is not null)
        {
            LogFault(error);
            await AnswerAsync(context, StorageProblem.Of(error)!);
        }
    }

    private static Task AnswerAsync(HttpContext context, StorageProblem problem)
    {
        context.Response.Clear();
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = SecondsToWait;
        return context.Response.WriteAsJsonAsync(
            new { errors = new[] { new { message = problem.Message, extensions = new { code = problem.Code } } } });
    }

    [LoggerMessage(EventId = 1101, Level = LogLevel.Error, Message = "A request was refused because the storage failed")]
    private partial void LogFault(Exception error);
}
