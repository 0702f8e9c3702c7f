using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Validation;

/// <summary>All rules of specification section 5, ordered so that the first errors say most.</summary>
public static class SpecifiedRules
{
    /// <summary>Each by its name in the specification, with the nodes it looks at and the section that states it.</summary>
    public static RuleSet All { get; } = new(
        new("ExecutableDefinitions", static c => new ExecutableDefinitionsRule(c), ExecutableDefinitionsRule.Kinds), // 5.1.1
        new("OperationTypeExistence", static c => new OperationTypeExistenceRule(c), SyntaxKind.OperationDefinition), // 5.2.1.1
        new("UniqueOperationNames", static c => new UniqueOperationNamesRule(c), SyntaxKind.OperationDefinition), // 5.2.2.1
        new("LoneAnonymousOperation", static c => new LoneAnonymousOperationRule(c), SyntaxKind.OperationDefinition), // 5.2.3.1
        new("SingleFieldSubscriptions", static c => new SingleFieldSubscriptionsRule(c), SyntaxKind.OperationDefinition), // 5.2.4.1
        new("KnownTypeNames", static c => new KnownTypeNamesRule(c), SyntaxKind.NamedType), // 5.5.1.2, 5.8.2
        new("FragmentsOnCompositeTypes", static c => new FragmentsOnCompositeTypesRule(c), SyntaxKind.InlineFragment, SyntaxKind.FragmentDefinition), // 5.5.1.3
        new("VariablesAreInputTypes", static c => new VariablesAreInputTypesRule(c), SyntaxKind.VariableDefinition), // 5.8.2
        new("ScalarLeafs", static c => new ScalarLeafsRule(c), SyntaxKind.Field), // 5.3.3
        new("FieldsOnCorrectType", static c => new FieldsOnCorrectTypeRule(c), SyntaxKind.Field), // 5.3.1
        new("UniqueFragmentNames", static c => new UniqueFragmentNamesRule(c), SyntaxKind.FragmentDefinition), // 5.5.1.1
        new("KnownFragmentNames", static c => new KnownFragmentNamesRule(c), SyntaxKind.FragmentSpread), // 5.5.2.1
        new("NoUnusedFragments", static c => new NoUnusedFragmentsRule(c)), // 5.5.1.4
        new("PossibleFragmentSpreads", static c => new PossibleFragmentSpreadsRule(c), SyntaxKind.InlineFragment, SyntaxKind.FragmentSpread), // 5.5.2.3
        new("NoFragmentCycles", static c => new NoFragmentCyclesRule(c)), // 5.5.2.2
        new("UniqueVariableNames", static c => new UniqueVariableNamesRule(c), SyntaxKind.OperationDefinition), // 5.8.1
        new("NoUndefinedVariables", static c => new NoUndefinedVariablesRule(c)), // 5.8.3
        new("NoUnusedVariables", static c => new NoUnusedVariablesRule(c)), // 5.8.4
        new("KnownDirectives", static c => new KnownDirectivesRule(c), DirectiveOwners.Kinds), // 5.7.1, 5.7.2
        new("UniqueDirectivesPerLocation", static c => new UniqueDirectivesPerLocationRule(c), DirectiveOwners.Kinds), // 5.7.3
        new("KnownArgumentNames", static c => new KnownArgumentNamesRule(c), SyntaxKind.Argument), // 5.4.1
        new("UniqueArgumentNames", static c => new UniqueArgumentNamesRule(c), SyntaxKind.Field, SyntaxKind.Directive), // 5.4.2
        new("ValuesOfCorrectType", static c => new ValuesOfCorrectTypeRule(c), SyntaxKind.Argument, SyntaxKind.VariableDefinition), // 5.6.1
        new("ProvidedRequiredArguments", static c => new ProvidedRequiredArgumentsRule(c), SyntaxKind.Field, SyntaxKind.Directive), // 5.4.3
        new("VariablesInAllowedPosition", static c => new VariablesInAllowedPositionRule(c)), // 5.8.5
        new("OverlappingFieldsCanBeMerged", static c => new OverlappingFieldsCanBeMergedRule(c)), // 5.3.2
        new("UniqueInputFieldNames", static c => new UniqueInputFieldNamesRule(c), SyntaxKind.ObjectValue)); // 5.6.3
}
