using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Validation;

/// <summary>All rules of specification section 5, ordered so that the first errors say most.</summary>
public static class SpecifiedRules
{
    public static RuleSet All { get; } = new(
        ExecutableDefinitionsRule.Definition, // 5.1.1
        OperationTypeExistenceRule.Definition, // 5.2.1.1
        UniqueOperationNamesRule.Definition, // 5.2.2.1
        LoneAnonymousOperationRule.Definition, // 5.2.3.1
        SingleFieldSubscriptionsRule.Definition, // 5.2.4.1
        KnownTypeNamesRule.Definition, // 5.5.1.2, 5.8.2
        FragmentsOnCompositeTypesRule.Definition, // 5.5.1.3
        VariablesAreInputTypesRule.Definition, // 5.8.2
        ScalarLeafsRule.Definition, // 5.3.3
        FieldsOnCorrectTypeRule.Definition, // 5.3.1
        UniqueFragmentNamesRule.Definition, // 5.5.1.1
        KnownFragmentNamesRule.Definition, // 5.5.2.1
        NoUnusedFragmentsRule.Definition, // 5.5.1.4
        PossibleFragmentSpreadsRule.Definition, // 5.5.2.3
        NoFragmentCyclesRule.Definition, // 5.5.2.2
        UniqueVariableNamesRule.Definition, // 5.8.1
        NoUndefinedVariablesRule.Definition, // 5.8.3
        NoUnusedVariablesRule.Definition, // 5.8.4
        KnownDirectivesRule.Definition, // 5.7.1, 5.7.2
        UniqueDirectivesPerLocationRule.Definition, // 5.7.3
        KnownArgumentNamesRule.Definition, // 5.4.1
        UniqueArgumentNamesRule.Definition, // 5.4.2
        ValuesOfCorrectTypeRule.Definition, // 5.6.1
        ProvidedRequiredArgumentsRule.Definition, // 5.4.3
        VariablesInAllowedPositionRule.Definition, // 5.8.5
        OverlappingFieldsCanBeMergedRule.Definition, // 5.3.2
        UniqueInputFieldNamesRule.Definition); // 5.6.3
}
