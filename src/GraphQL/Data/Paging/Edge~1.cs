namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>An item of a connection with its cursor (Relay's cursor connections, "Edge Types").</summary>
public sealed class Edge<T> : IEdge
{
    private readonly Func<object?[], string>? _encode;
    private readonly object?[]? _keys;

    /// <summary>An item whose cursor is known.</summary>
    public Edge(T node, string cursor) => (Node, Cursor) = (node, cursor);

    internal Edge(T node, object?[] keys, Func<object?[], string> encode) => (Node, _keys, _encode) = (node, keys, encode);

    /// <summary>The item.</summary>
    public T Node { get; }

    object? IEdge.Node => Node;

    /// <inheritdoc />
    /// <remarks>Made when it is first asked for: most requests want the items and the page's ends alone.</remarks>
    public string Cursor => field ??= _encode!(_keys!);
}
