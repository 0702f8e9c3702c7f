namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>An item of a connection with its cursor, whatever its type.</summary>
public interface IEdge
{
    /// <summary>The item.</summary>
    object? Node { get; }

    /// <summary>Where the item stands; opaque to clients.</summary>
    string Cursor { get; }
}
