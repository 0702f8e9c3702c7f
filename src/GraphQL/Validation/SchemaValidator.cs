namespace ScoringPlatform.GraphQL.Validation;

/// <summary>
/// Type validation (specification, section 3, the parts "Type Validation"). A schema is checked once, when it is built,
/// and an invalid one never serves; all errors are collected.
/// </summary>
internal static class SchemaValidator
{
    /// <summary>Checks what a <see cref="Schema"/> object needs to exist at all: a query root, and each name once.</summary>
    internal static ImmutableArray<GraphQLError> CheckNames(
        ObjectType? query,
        IReadOnlyList<NamedType> types,
        IReadOnlyList<DirectiveDefinition> directives)
    {
        var errors = ImmutableArray.CreateBuilder<GraphQLError>();
        if (query is null)
        {
            errors.Add(new GraphQLError("Query root type must be provided."));
        }

        foreach (var name in Repeated(types))
        {
            errors.Add(new GraphQLError($"Schema must contain uniquely named types but contains multiple types named \"{name}\"."));
        }

        foreach (var name in Repeated(directives))
        {
            errors.Add(new GraphQLError($"There can be only one directive named \"@{name}\"."));
        }

        return errors.ToImmutable();
    }

    /// <summary>Checks everything else.</summary>
    /// <param name="introspection">The types of introspection, whose names are reserved for them.</param>
    internal static ImmutableArray<GraphQLError> Validate(Schema schema, IReadOnlySet<NamedType> introspection)
    {
        var check = new SchemaCheck(schema, introspection);
        check.Roots();
        foreach (var directive in schema.Directives)
        {
            check.Directive(directive);
        }

        foreach (var type in schema.Types)
        {
            check.Type(type);
        }

        InputCycles.Check(schema, check);
        return check.Errors;
    }

    private static IEnumerable<string> Repeated(IEnumerable<ISchemaMember> members) =>
        members.GroupBy(member => member.Name).Where(group => group.Count() > 1).Select(group => group.Key);
}
