using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>How the server speaks to clients.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>Whether requests by GET are answered; default true. Mutations by GET never are.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>Kinds of operation that GET may ask for; default queries.</summary>
    public AllowedOperations AllowedGetOperations { get; set; } = AllowedOperations.Query;

    /// <summary>
    /// Whether a request by GET must carry the header <c>GraphQL-Preflight</c>, which no foreign page can send unasked.
    /// Default false: queries change nothing and a foreign page cannot read the answer. Switch it on where answers are
    /// costly and browsers hold cookies.
    /// </summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>Whether the schema is served as text; default true.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>Whether browsers get the explorer page; default true.</summary>
    public bool EnableExplorer { get; set; } = true;

    /// <summary>Whether several requests may be sent as a JSON list; default false, since each counts as one for limits of rate.</summary>
    public bool EnableBatching { get; set; }

    /// <summary>Requests in one list at most; default 10.</summary>
    public int MaxBatchSize { get; set; } = 10;

    /// <summary>Bytes of a request's body at most; default 256 KB, far above any operation that people write.</summary>
    public int MaxRequestBodySize { get; set; } = 256 * 1024;

    /// <summary>Bytes of one response at most; default 5 MB. What is larger is answered by an error.</summary>
    public int MaxResponseSize { get; set; } = 5 * 1024 * 1024;

    /// <summary>Time between signs of life on event streams; default 12 s, below the idle limits of common proxies.</summary>
    public TimeSpan EventStreamHeartbeat { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>Options of WebSocket connections.</summary>
    public GraphQLSocketOptions Sockets { get; } = new();
}
