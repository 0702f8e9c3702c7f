using System.Security.Claims;
using ScoringPlatform.GraphQL.Protection;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>A request on its way through the pipeline.</summary>
public sealed class RequestContext
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());
    private static readonly Dictionary<string, object?> EmptyState = [];
    private readonly Lock _sync = new();
    private RoleDecision[] _decisions = [];
    private ConcurrentDictionary<string, object?>? _contextData;
    private Dictionary<string, object?>? _resultExtensions;

    /// <summary>The request as it came.</summary>
    public required OperationRequest Request { get; init; }

    /// <summary>The schema.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The scope to take services from.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>Who asks; somebody without identity if nobody is signed in.</summary>
    public ClaimsPrincipal User => Request.User ?? Nobody;

    /// <summary>State of the request; resolvers see it, also side by side.</summary>
    public IDictionary<string, object?> ContextData
    {
        get
        {
            lock (_sync)
            {
                return _contextData ??= new ConcurrentDictionary<string, object?>(Request.ContextData ?? EmptyState);
            }
        }
    }

    /// <summary>Entries for the response's <c>extensions</c>.</summary>
    public IDictionary<string, object?> ResultExtensions => _resultExtensions ??= [];

    /// <summary>Whether a check has answered the request by <see cref="ResultExtensions"/> alone: nothing is executed.</summary>
    public bool IsAnswered { get; set; }

    /// <summary>Set when the client has left or the time is over.</summary>
    public CancellationToken RequestAborted => Timeout?.Token ?? CancellationToken.None;

    /// <summary>The document, from the moment it is parsed.</summary>
    public DocumentNode? Document { get; internal set; }

    /// <summary>The operation, from the moment it is selected.</summary>
    public OperationDefinitionNode? Operation { get; internal set; }

    /// <summary>The coerced variables by name, from the moment they are coerced.</summary>
    public IReadOnlyDictionary<string, object?> Variables { get; internal set; } = EmptyState;

    /// <summary>What the operation costs at most, from the moment it is checked; null where cost is not looked at.</summary>
    public OperationCost? Cost { get; internal set; }

    /// <summary>The limit of time, from the moment execution starts.</summary>
    internal RequestTimeout? Timeout { get; set; }

    /// <summary>What execution keeps for the schema.</summary>
    internal SchemaRuntime Runtime { get; init; } = null!;

    /// <summary>What the gate says to the caller, found out once.</summary>
    internal RoleDecision Decide(RoleGate gate)
    {
        var decisions = _decisions;
        if (gate.Ordinal < decisions.Length && decisions[gate.Ordinal] is var known and not RoleDecision.Unknown)
        {
            return known;
        }

        // Threads that come here side by side come to the same decision, and at worst find it twice.
        if (gate.Ordinal >= decisions.Length)
        {
            Array.Resize(ref decisions, gate.Ordinal + 16);
            _decisions = decisions;
        }

        return decisions[gate.Ordinal] = gate.Decide(User);
    }

    /// <summary>The entries of <see cref="ResultExtensions"/>, or null if there are none.</summary>
    internal IReadOnlyDictionary<string, object?>? GivenExtensions => _resultExtensions;
}
