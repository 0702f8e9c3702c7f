using System.Security.Claims;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>A request to execute one operation (specification, section 6.1).</summary>
public sealed record OperationRequest
{
    /// <summary>The document's text; null where <see cref="DocumentNode"/> is given.</summary>
    public string? Document { get; init; }

    /// <summary>The document, parsed already; it is validated all the same.</summary>
    public DocumentNode? DocumentNode { get; init; }

    /// <summary>The operation to execute; null if the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables as JSON holds them; null for none.</summary>
    public IReadOnlyDictionary<string, object?>? Variables { get; init; }

    /// <summary>The scope to take services from; without one the executor makes its own.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Who asks; null for nobody in particular.</summary>
    public ClaimsPrincipal? User { get; init; }

    /// <summary>State of the request that resolvers see in <c>ContextData</c>.</summary>
    public IReadOnlyDictionary<string, object?>? ContextData { get; init; }

    /// <summary>Kinds of operation that this way of asking allows.</summary>
    public AllowedOperations Allowed { get; init; } = AllowedOperations.All;

    /// <summary>A request for a document's text.</summary>
    public static OperationRequest From(string document, IReadOnlyDictionary<string, object?>? variables = null) =>
        new() { Document = document, Variables = variables };
}
