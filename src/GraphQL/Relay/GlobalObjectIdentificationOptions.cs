namespace ScoringPlatform.GraphQL.Relay;

/// <summary>Options of global object identification.</summary>
public sealed class GlobalObjectIdentificationOptions
{
    /// <summary>Whether <c>node</c> and <c>nodes</c> are fields of the query root; default true.</summary>
    public bool RegisterNodeInterface { get; set; } = true;

    /// <summary>Whether <c>nodes</c> is served as well; default true.</summary>
    public bool AddNodesField { get; set; } = true;

    /// <summary>Ids that <c>nodes</c> takes at most; default 50.</summary>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;
}
