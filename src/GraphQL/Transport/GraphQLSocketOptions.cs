namespace ScoringPlatform.GraphQL.Transport;

/// <summary>Options of WebSocket connections.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>Time in which a client must send <c>connection_init</c>; default 10 s.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Time between the server's pings; null for none. Default 12 s, below the idle limits of common proxies.</summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>Operations that one connection may have running; default 50, several times what one page subscribes to.</summary>
    public int MaxOperations { get; set; } = 50;

    /// <summary>Bytes of one message at most; default 256 KB, as for bodies over HTTP.</summary>
    public int MaxMessageSize { get; set; } = 256 * 1024;

    /// <summary>
    /// Origins beside the server's own whose pages may connect; default none. Browsers send cookies along from any
    /// page, so that a foreign origin is refused unless it is named. Programs send no origin.
    /// </summary>
    public ISet<string> AllowedOrigins { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
}
