namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>An object type before it is part of a schema.</summary>
internal sealed class ObjectTypeConfiguration
{
    /// <summary>The type's name.</summary>
    public required string Name { get; set; }

    /// <summary>The type's description, or null.</summary>
    public string? Description { get; set; }

    /// <summary>The class whose instances the type describes; of a root type null.</summary>
    public Type? RuntimeType { get; init; }

    /// <summary>Whether only described properties are fields.</summary>
    public bool BindExplicitly { get; set; }

    /// <summary>The fields in their order: those of extensions first, then those of the class.</summary>
    public IList<ObjectFieldConfiguration> Fields { get; } = [];

    /// <summary>The interfaces that the type implements.</summary>
    public IList<TypeReference> Interfaces { get; } = [];

    /// <summary>What callers must be allowed, for each field.</summary>
    public IList<AuthorizeAttribute> Authorization { get; } = [];
}
