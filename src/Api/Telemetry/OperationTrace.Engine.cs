using System.Diagnostics;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>
/// Makes spans and measurements of GraphQL operations, and of resolvers as the settings say. The document and its variables
/// are left out: they hold what somebody entered.
/// </summary>
internal sealed class OperationTrace(IOptions<TelemetryOptions> options) : ExecutionDiagnosticEventListener
{
    private readonly TimeSpan shown = options.Value.Resolvers == ResolverTracing.All
        ? TimeSpan.Zero
        : TimeSpan.FromMilliseconds(options.Value.SlowResolverMilliseconds);

    public override bool EnableResolveFieldValue { get; } = options.Value.Resolvers != ResolverTracing.None;

    public override IDisposable ExecuteRequest(RequestContext context) => new OperationSpan(context);

    public override IDisposable ResolveFieldValue(IMiddlewareContext context) => new ResolverSpan(context, shown);

    public override void RequestErrors(RequestContext context, IReadOnlyList<GraphQLError> errors)
    {
        foreach (var error in errors)
        {
            Count(DomainErrors.Explain(error));
        }
    }

    public override void ResolverError(GraphQL.Types.IResolverContext context, GraphQLError error) => Count(error);

    private static void Count(GraphQLError error)
    {
        var code = error.Code ?? "UNKNOWN";
        Instruments.OperationErrors.Add(1, new KeyValuePair<string, object?>("error.type", code));
        Activity.Current?.SetStatus(ActivityStatusCode.Error, code);
    }
}
