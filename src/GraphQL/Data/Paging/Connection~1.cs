using System.Collections;

namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>A page of a list (Relay's cursor connections, "Connection Types"). Cursors are made when they are asked for.</summary>
public sealed class Connection<T> : IConnection
{
    private readonly List<T> _nodes;
    private readonly Func<int, string> _cursorAt;
    private readonly bool _hasNextPage;
    private readonly bool _hasPreviousPage;

    internal Connection(List<T> nodes, Func<int, string> cursorAt, bool hasNextPage, bool hasPreviousPage, int? totalCount)
    {
        (_nodes, _cursorAt, _hasNextPage, _hasPreviousPage) = (nodes, cursorAt, hasNextPage, hasPreviousPage);
        TotalCount = totalCount;
    }

    /// <summary>The items.</summary>
    public IReadOnlyList<T> Nodes => _nodes;

    /// <summary>The items with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges => field ??= [.. _nodes.Select((node, i) => new Edge<T>(node, () => _cursorAt(i)))];

    /// <inheritdoc />
    public ConnectionPageInfo Info => field ??= new ConnectionPageInfo(
        _hasNextPage,
        _hasPreviousPage,
        _nodes.Count > 0 ? _cursorAt(0) : null,
        _nodes.Count > 0 ? _cursorAt(_nodes.Count - 1) : null);

    /// <inheritdoc />
    public int? TotalCount { get; }

    IReadOnlyList<IEdge> IConnection.Edges => Edges;

    IList IConnection.Nodes => _nodes;
}
