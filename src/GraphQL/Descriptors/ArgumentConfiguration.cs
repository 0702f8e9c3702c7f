namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>An argument or input field before it is part of a schema.</summary>
internal sealed class ArgumentConfiguration
{
    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>The description, or null.</summary>
    public string? Description { get; set; }

    /// <summary>Why it is deprecated, or null.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>The type; null only while the argument is described.</summary>
    public TypeReference? Type { get; set; }

    /// <summary>The C# type that values are turned into; null leaves them as coercion gives them.</summary>
    public Type? RuntimeType { get; set; }

    /// <summary>Whether <see cref="DefaultValue"/> holds.</summary>
    public bool HasDefaultValue { get; set; }

    /// <summary>The runtime value that holds when none is given.</summary>
    public object? DefaultValue { get; set; }

    /// <summary>The parameter or property it was built from, or null.</summary>
    public ICustomAttributeProvider? Member { get; init; }

    /// <summary>Directives that are printed with it.</summary>
    public IList<AppliedDirective> Directives { get; } = [];

    /// <summary>What parts of the engine hang on it; it becomes part of <see cref="Argument"/>.</summary>
    public FeatureBag Features { get; } = new();
}
