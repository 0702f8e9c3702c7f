using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Transport.Requests;

/// <summary>Completes a client's request before it is executed; handed to interceptors.</summary>
public sealed class OperationRequestBuilder
{
    private OperationRequest _request;
    private Dictionary<string, object?>? _state;

    internal OperationRequestBuilder(OperationRequest request) => _request = request;

    /// <summary>Sets the scope to take services from; null lets the executor make one.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider? services)
    {
        _request = _request with { Services = services };
        return this;
    }

    /// <summary>Sets state of the request that resolvers see.</summary>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        (_state ??= new Dictionary<string, object?>(_request.ContextData ?? new Dictionary<string, object?>()))[name] = value;
        return this;
    }

    /// <summary>The request.</summary>
    internal OperationRequest Build() => _state is null ? _request : _request with { ContextData = _state };
}
