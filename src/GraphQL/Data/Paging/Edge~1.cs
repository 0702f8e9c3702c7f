namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>An item of a connection with its cursor (Relay's cursor connections, "Edge Types").</summary>
public sealed class Edge<T> : IEdge
{
    private readonly Func<string>? _encode;

    /// <summary>An item whose cursor is known.</summary>
    public Edge(T node, string cursor) => (Node, Cursor) = (node, cursor);

    internal Edge(T node, Func<string> encode) => (Node, _encode) = (node, encode);

    /// <summary>The item.</summary>
    public T Node { get; }

    object? IEdge.Node => Node;

    /// <inheritdoc />
    /// <remarks>Made when it is first asked for: most requests want the items and the page's ends alone.</remarks>
    public string Cursor => field ??= _encode!();
}
