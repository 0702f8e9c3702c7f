using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>Writes down what a GraphQL operation failed by, where the caller is told no more than that it failed.</summary>
internal sealed class RequestLogListener(RequestLog log) : ExecutionDiagnosticEventListener
{
    public override void RequestErrors(RequestContext context, IReadOnlyList<GraphQLError> errors)
    {
        var place = context.Operation is { } operation ? KindOf(operation.Operation) : "request";
        foreach (var error in errors)
        {
            Write(place, DomainErrors.Explain(error).Code, error.Exception);
        }
    }

    public override void ResolverError(IResolverContext context, GraphQLError error) =>
        Write(context.Field.Name, error.Code, error.Exception);

    private static string KindOf(OperationType operation) => operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };

    private void Write(string place, string? code, Exception? failure)
    {
        switch (code)
        {
            case ExecutionErrorCodes.Unexpected:
                log.OperationFailed(place, failure);
                break;
            case StorageProblem.Retryable when failure is not null && StorageProblem.Of(failure) is null:
                log.SubscriptionsAway(failure);
                break;
            case StorageProblem.Retryable or StorageProblem.StorageFull or StorageProblem.StorageFailed:
                log.StorageFault(code, failure);
                break;
            case ExecutionErrorCodes.Timeout:
                log.TimedOut(place);
                break;
        }
    }
}
