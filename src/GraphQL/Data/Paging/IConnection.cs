namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>A page of a list, whatever its type.</summary>
public interface IConnection
{
    /// <summary>The items with their cursors.</summary>
    IReadOnlyList<IEdge> Edges { get; }

    /// <summary>The items.</summary>
    System.Collections.IList Nodes { get; }

    /// <summary>Where the page lies.</summary>
    ConnectionPageInfo Info { get; }

    /// <summary>How long the whole list is; only when that was asked for.</summary>
    int? TotalCount { get; }
}
