using ScoringPlatform.GraphQL.Introspection;
using ScoringPlatform.GraphQL.Types.Scalars;
using ScoringPlatform.GraphQL.Validation;

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

    /// <summary>Directives beside the specified ones, or in the place of one of the same name.</summary>
    public IList<DirectiveDefinition> Directives { get; } = [];

    /// <summary>Directives on the schema itself.</summary>
    public IList<AppliedDirective> AppliedDirectives { get; } = [];

    /// <summary>Makes the schema. The parts cannot be changed afterwards.</summary>
    /// <exception cref="SchemaException">The type system is invalid; all errors are listed.</exception>
    public Schema Build()
    {
        var types = CollectTypes();
        var text = FindOrAdd(types, new StringType());
        var boolean = FindOrAdd(types, new BooleanType());
        var introspection = new IntrospectionTypes(text, boolean);
        types.AddRange(introspection.All);
        var directives = WithSpecified(text, boolean);
        var errors = SchemaValidator.CheckNames(Query, types.Types, directives);
        if (!errors.IsEmpty)
        {
            throw new SchemaException(errors);
        }

        var schema = new Schema(new SchemaParts(Query!, Mutation, Subscription, types.Types, directives)
        {
            Description = Description,
            AppliedDirectives = [.. AppliedDirectives],
            RootMetaFields = introspection.RootFields,
            TypeNameField = introspection.TypeNameField,
        });
        errors = SchemaValidator.Validate(schema, introspection.All.ToHashSet());
        if (!errors.IsEmpty)
        {
            throw new SchemaException(errors);
        }

        schema.Freeze();
        return schema;
    }

    private TypeCollector CollectTypes()
    {
        var types = new TypeCollector();
        types.Add(Query);
        types.Add(Mutation);
        types.Add(Subscription);
        types.AddRange(Types);
        types.AddRange(Directives);
        return types;
    }

    private List<DirectiveDefinition> WithSpecified(ScalarType text, ScalarType boolean)
    {
        var own = Directives.Select(directive => directive.Name).ToHashSet();
        return [.. SpecifiedDirectives.Create(text, boolean).Where(directive => !own.Contains(directive.Name)), .. Directives];
    }

    private static ScalarType FindOrAdd(TypeCollector types, ScalarType scalar)
    {
        if (types.Types.FirstOrDefault(type => type.Name == scalar.Name) is ScalarType known)
        {
            return known;
        }

        types.Add(scalar);
        return scalar;
    }
}
