using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>The limits as rules of validation, checked on the same walk.</summary>
public static class LimitRules
{
    private const string DepthRule = "MaxDepth";

    /// <summary>The rules of these limits.</summary>
    public static ImmutableArray<RuleDefinition> Of(OperationLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return
        [
            Measure(DepthRule, c => new DepthMeasure(c, introspection: false), "Depth of fields", limits.MaxDepth),
            Measure("MaxIntrospectionDepth", c => new DepthMeasure(c, introspection: true), "Depth of introspection", limits.MaxIntrospectionDepth),
            Measure("MaxAliases", c => new AliasMeasure(c), "Aliases", limits.MaxAliases),
            Measure("MaxRootFields", c => new RootFieldMeasure(c), "Root fields", limits.MaxRootFields),
            new("LoneMutations", c => new LoneMutationRule(c, limits.LoneMutations), SyntaxKind.OperationDefinition),
            new("MaxDirectivesPerPlace", c => new DirectivesPerPlaceRule(c, limits.MaxDirectivesPerPlace), DirectiveOwners.Kinds),
            Count("MaxDirectives", "Directives", limits.MaxDirectives, SyntaxKind.Directive),
            Count("MaxFragments", "Fragments", limits.MaxFragments, SyntaxKind.FragmentDefinition),
            Count("MaxOperations", "Operations", limits.MaxOperations, SyntaxKind.OperationDefinition),
            new("MaxVariables", c => new VariableCountRule(c, limits.MaxVariables), SyntaxKind.OperationDefinition),
            new("MaxListLength", c => new ListLengthRule(c, limits.MaxListLength), SyntaxKind.ListValue),
        ];
    }

    /// <summary>Whether the rules are among others already.</summary>
    internal static bool AreIn(RuleSet rules) => rules.Rules.Any(r => r.Name == DepthRule);

    private static RuleDefinition Measure(string name, Func<ValidationContext, SelectionMeasure> create, string subject, int limit) =>
        new(name, c => new OperationMeasureRule(c, create(c), subject, limit), SyntaxKind.OperationDefinition);

    private static RuleDefinition Count(string name, string subject, int limit, SyntaxKind kind) =>
        new(name, c => new DefinitionCountRule(c, subject, limit), kind);
}
