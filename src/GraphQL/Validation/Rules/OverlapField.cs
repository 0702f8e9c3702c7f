namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>A field with the type it is selected on and its definition, as far as they are known.</summary>
internal readonly record struct OverlapField(FieldNode Node, CompositeType? Parent, ObjectField? Definition);
