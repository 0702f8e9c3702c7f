namespace ScoringPlatform.GraphQL.Execution;

/// <summary>How the schema is put together and what is kept of it.</summary>
public sealed class SchemaOptions
{
    /// <summary>Documents kept parsed, validated and compiled; default 256, several times what one application's clients send.</summary>
    public int OperationDocumentCacheSize { get; set; } = 256;

    /// <summary>Whether fields that may wait print a weight of <see cref="DefaultResolverCost"/>; default true.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>The weight of a field that may wait; default 10.</summary>
    public double DefaultResolverCost { get; set; } = 10;
}
