namespace ScoringPlatform.GraphQL.Validation;

/// <summary>A rule by name: the nodes it wants to see, and how its state for one document is made.</summary>
/// <param name="Name">The name in the specification, in one word.</param>
/// <param name="Create">Makes the rule for one document.</param>
/// <param name="Kinds">The nodes that <see cref="ValidationRule.Enter"/> is called for.</param>
public sealed record RuleDefinition(
    string Name,
    Func<ValidationContext, ValidationRule> Create,
    params ImmutableArray<SyntaxKind> Kinds);
