namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>An item of a connection with its cursor (Relay's cursor connections, "Edge Types").</summary>
public sealed class Edge<T> : IEdge
{
    private readonly Func<string> _cursor;

    internal Edge(T node, Func<string> cursor) => (Node, _cursor) = (node, cursor);

    /// <summary>The item.</summary>
    public T Node { get; }

    object? IEdge.Node => Node;

    /// <inheritdoc />
    public string Cursor => field ??= _cursor();
}
