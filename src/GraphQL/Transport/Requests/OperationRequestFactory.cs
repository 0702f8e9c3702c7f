using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Transport.Requests;

/// <summary>From a client's request to one that can be executed: finds persisted documents, adds who asks.</summary>
internal sealed class OperationRequestFactory(IServiceProvider services)
{
    private const string CostHeader = "GraphQL-Cost";

    private readonly IOperationDocumentStorage? _storage = services.GetService<IOperationDocumentStorage>();
    private readonly PersistedOperationOptions _persisted = services.Configured<PersistedOperationOptions>();

    /// <summary>A request without a document: who asks, with which services, for what.</summary>
    public static OperationRequest By(HttpContext http, AllowedOperations allowed) => new()
    {
        Services = http.RequestServices,
        User = http.User,
        Allowed = allowed,
        ContextData = http.Request.Headers.TryGetValue(CostHeader, out var cost)
            ? new Dictionary<string, object?> { [CostHeader] = cost.ToString() }
            : null,
    };

    /// <summary>The request as it is executed, or the error that speaks against it.</summary>
    public async ValueTask<(OperationRequest? Operation, GraphQLError? Error)> CreateAsync(
        OperationRequest asked, GraphQLRequest request, CancellationToken cancellationToken)
    {
        var (document, error) = await DocumentOfAsync(request, cancellationToken).ConfigureAwait(false);
        return error is null
            ? (asked with { Document = document, OperationName = request.OperationName, Variables = request.Variables }, null)
            : (null, error);
    }

    private async ValueTask<(string? Document, GraphQLError? Error)> DocumentOfAsync(
        GraphQLRequest request, CancellationToken cancellationToken)
    {
        var hash = HashOf(request);
        if (hash is null)
        {
            return request.Query is null ? (null, Error("The request has no \"query\"."))
                : _persisted.OnlyAllowPersistedDocuments ? (null, NotAllowed())
                : (request.Query, null);
        }

        if (request.Query is not null && DocumentHash.Of(request.Query) != hash)
        {
            return (null, Error("The hash is not that of the document."));
        }

        var stored = _storage is null ? null : await _storage.TryReadAsync(hash, cancellationToken).ConfigureAwait(false);
        return stored is not null ? (stored, null)
            : request.Query is null ? (null, TransportErrors.PersistedNotFound())
            : _persisted.OnlyAllowPersistedDocuments ? (null, NotAllowed())
            : (request.Query, null);
    }

    /// <summary>The hash in <c>id</c>, or where Apollo's clients put it.</summary>
    private static string? HashOf(GraphQLRequest request)
    {
        if (request.Id is not null)
        {
            const string algorithm = "sha256:";
            return request.Id.StartsWith(algorithm, StringComparison.Ordinal) ? request.Id[algorithm.Length..] : request.Id;
        }

        return request.Extensions?.GetValueOrDefault("persistedQuery") is IReadOnlyDictionary<string, object?> persisted
            ? persisted.GetValueOrDefault("sha256Hash") as string
            : null;
    }

    private static GraphQLError NotAllowed() => TransportErrors.OnlyPersisted();

    private static GraphQLError Error(string message) => TransportErrors.BadRequest(message);
}
