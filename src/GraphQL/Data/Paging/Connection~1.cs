using System.Collections;

namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>A page of a list (Relay's cursor connections, "Connection Types").</summary>
/// <param name="edges">The items with their cursors.</param>
/// <param name="info">Where the page lies.</param>
/// <param name="totalCount">How long the whole list is, or null if it was not counted.</param>
public sealed class Connection<T>(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo info, int? totalCount = null) : IConnection
{
    /// <summary>The items with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; } = edges;

    /// <inheritdoc />
    public ConnectionPageInfo Info { get; } = info;

    /// <inheritdoc />
    public int? TotalCount { get; } = totalCount;

    /// <summary>The items.</summary>
    public IReadOnlyList<T> Nodes => NodeArray;

    IReadOnlyList<IEdge> IConnection.Edges => Edges;

    IList IConnection.Nodes => NodeArray;

    private T[] NodeArray => field ??= [.. Edges.Select(e => e.Node)];
}
