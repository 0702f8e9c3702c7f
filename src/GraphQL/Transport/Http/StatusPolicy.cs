using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Transport.Http;

/// <summary>
/// The status of each answer (GraphQL over HTTP, "Status Codes"), as the published audit of 2025 asks: to clients that
/// accept only <c>application/json</c>, 200 also for documents that are not executed. The draft of August 2026 wants
/// other codes for some of these; this is the one place to change them.
/// </summary>
internal static class StatusPolicy
{
    /// <summary>A body or a parameter that is no request.</summary>
    public const int Malformed = StatusCodes.Status400BadRequest;

    /// <summary>The status of a result.</summary>
    public static int Of(OperationResult result, ResponseFormat format)
    {
        if (result.HasData || result.Errors.Count == 0)
        {
            return StatusCodes.Status200OK;
        }

        return result.Errors[0].Code switch
        {
            ExecutionErrorCodes.OperationNotAllowed => StatusCodes.Status405MethodNotAllowed,
            ExecutionErrorCodes.BadRequest => Malformed,
            ExecutionErrorCodes.TooManyRequests => StatusCodes.Status429TooManyRequests,
            _ when format == ResponseFormat.Json => StatusCodes.Status200OK,
            ExecutionErrorCodes.NotAuthenticated => StatusCodes.Status401Unauthorized,
            ExecutionErrorCodes.NotAuthorized => StatusCodes.Status403Forbidden,
            ExecutionErrorCodes.Timeout => StatusCodes.Status504GatewayTimeout,
            ExecutionErrorCodes.Unexpected => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status400BadRequest,
        };
    }
}
