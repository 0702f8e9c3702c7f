namespace ScoringPlatform.GraphQL.Types;

/// <summary>Who may see a field, as part of the schema: each requirement must be met. Kept among the field's features.</summary>
/// <param name="Required">The field's own requirements, or else its type's.</param>
public sealed record FieldAccess(IReadOnlyList<AuthorizeAttribute> Required);
