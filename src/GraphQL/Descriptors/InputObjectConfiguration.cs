namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>An input object before it is part of a schema.</summary>
internal sealed class InputObjectConfiguration
{
    public required string Name { get; set; }

    public string? Description { get; set; }

    /// <summary>The fields in their order; each has the property it fills.</summary>
    public List<ArgumentConfiguration> Fields { get; } = [];
}
