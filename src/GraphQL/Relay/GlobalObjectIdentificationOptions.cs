namespace ScoringPlatform.GraphQL.Relay;

/// <summary>Options of global object identification.</summary>
public sealed class GlobalObjectIdentificationOptions
{
    /// <summary>Ids that <c>nodes</c> takes at most; default 50.</summary>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;
}
