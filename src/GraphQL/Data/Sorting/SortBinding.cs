namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>What a field of a sort input reads, and for a class the sort input of its fields.</summary>
internal sealed record SortBinding(LambdaExpression Selector, InputObjectType? Nested);
