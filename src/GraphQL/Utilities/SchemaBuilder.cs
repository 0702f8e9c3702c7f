using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Utilities;

/// <summary>
/// Collects the parts of a type system and makes a <see cref="Schema"/> of them: finds every type that is reachable from
/// the roots, adds introspection and the specified directives, checks everything, and freezes it.
/// </summary>
public sealed class SchemaBuilder
{
    public string? Description { get; set; }

    public ObjectType? Query { get; set; }

    public ObjectType? Mutation { get; set; }

    public ObjectType? Subscription { get; set; }

    /// <summary>Types that cannot be reached from the roots, such as implementations of an interface. Others may be listed too.</summary>
    public IList<NamedType> Types { get; } = [];

    /// <summary>Directives beside the specified ones.</summary>
    public IList<DirectiveDefinition> Directives { get; } = [];

    /// <summary>Directives on the schema itself.</summary>
    public IList<AppliedDirective> AppliedDirectives { get; } = [];

    /// <summary>Makes the schema. The parts cannot be changed afterwards.</summary>
    /// <exception cref="SchemaException">The type system is invalid; all errors are listed.</exception>
    public Schema Build()
    {
        var types = new TypeCollector();
        types.Add(Query);
        types.Add(Mutation);
        types.Add(Subscription);
        types.AddRange(Types);
        types.AddRange(Directives);
        var parts = new SchemaParts(Query!, Mutation, Subscription, types.Types, [.. Directives])
        {
            Description = Description,
            AppliedDirectives = [.. AppliedDirectives],
        };
        foreach (var type in parts.Types)
        {
            type.Freeze();
        }

        foreach (var directive in parts.Directives)
        {
            directive.Freeze();
        }

        return new Schema(parts);
    }
}
