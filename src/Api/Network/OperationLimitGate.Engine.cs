using System.Globalization;
using System.Threading.RateLimiting;
using ScoringPlatform.Api.Telemetry;

namespace ScoringPlatform.Api.Network;

/// <summary>Charges an operation's cost, and a sensitive mutation, to its caller before it is executed.</summary>
internal sealed class OperationLimitGate(RequestLimits limits, RequestLog log, IHttpContextAccessor http) : IOperationGate
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async ValueTask<GraphQLError?> EnterAsync(RequestContext context, CancellationToken cancellationToken)
    {
        var caller = RequestLimits.CallerOf(context.User, http.HttpContext);
        using var cost = await limits.ChargeCostAsync(caller, CostOf(context), cancellationToken);
        if (cost is { IsAcquired: false })
        {
            return Refuse("cost", "Too costly operations in too short a time: wait, then try again.", cost);
        }

        if (!SensitiveMutations.IsOne(context))
        {
            return null;
        }

        using var sensitive = await limits.ChargeSensitiveAsync(caller, cancellationToken);
        return sensitive is { IsAcquired: false }
            ? Refuse("sensitive", "Too many mutations of this kind: wait, then try again.", sensitive)
            : null;
    }

    private static int CostOf(RequestContext context) =>
        context.Cost is { } cost ? (int)Math.Clamp(Math.Ceiling(cost.FieldCost + cost.TypeCost), 1, int.MaxValue) : 1;

    private GraphQLError Refuse(string limit, string message, RateLimitLease lease)
    {
        log.CallerLimited(limit);
        var wait = Refusals.Seconds(lease.TryGetMetadata(MetadataName.RetryAfter, out var pause) ? pause : Pause);
        if (http.HttpContext is { Response.HasStarted: false } context)
        {
            context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        }

        return new GraphQLError(message).WithCode(ExecutionErrorCodes.TooManyRequests).SetExtension("retryAfter", wait);
    }
}
