namespace ScoringPlatform.GraphQL.Types;

/// <summary>What a <see cref="Schema"/> is made from, complete and checked.</summary>
internal sealed record SchemaParts(
    ObjectType QueryType,
    ObjectType? MutationType,
    ObjectType? SubscriptionType,
    IReadOnlyList<NamedType> Types,
    IReadOnlyList<DirectiveDefinition> Directives)
{
    internal string? Description { get; init; }

    internal IReadOnlyList<AppliedDirective> AppliedDirectives { get; init; } = [];

    /// <summary>Fields of the query root that are not listed: <c>__schema</c> and <c>__type</c>.</summary>
    internal IReadOnlyList<ObjectField> RootMetaFields { get; init; } = [];

    /// <summary><c>__typename</c>, on every composite type.</summary>
    internal ObjectField? TypeNameField { get; init; }
}
