namespace ScoringPlatform.GraphQL.Data.Projections;

/// <summary>What a field of an object type needs to be read of its entity.</summary>
/// <param name="Property">The property that the field shows, or null for one with a resolver.</param>
/// <param name="Requires">The properties that its resolver says it reads.</param>
internal sealed record ProjectedField(PropertyInfo? Property, IReadOnlyList<PropertyInfo> Requires);
