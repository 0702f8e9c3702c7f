using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>A request on its way through the pipeline.</summary>
public sealed class RequestContext
{
    /// <summary>The request as it came.</summary>
    public required OperationRequest Request { get; init; }

    /// <summary>The schema.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The scope to take services from.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>State of the request; resolvers see it.</summary>
    public IDictionary<string, object?> ContextData => field ??= new Dictionary<string, object?>(Request.ContextData ?? EmptyState);

    /// <summary>Entries for the response's <c>extensions</c>.</summary>
    public IDictionary<string, object?> ResultExtensions => field ??= new Dictionary<string, object?>();

    /// <summary>Whether anything was put into <see cref="ResultExtensions"/>.</summary>
    public bool HasResultExtensions { get; internal set; }

    /// <summary>Set when the client has left or the time is over.</summary>
    public CancellationToken RequestAborted { get; internal set; }

    /// <summary>The document, from the moment it is parsed.</summary>
    public DocumentNode? Document { get; internal set; }

    /// <summary>The operation, from the moment it is selected.</summary>
    public OperationDefinitionNode? Operation { get; internal set; }

    /// <summary>The coerced variables by name, from the moment they are coerced.</summary>
    public IReadOnlyDictionary<string, object?> Variables { get; internal set; } = EmptyState;

    private static IReadOnlyDictionary<string, object?> EmptyState { get; } = new Dictionary<string, object?>();
}
