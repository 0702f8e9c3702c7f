using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>Holds the number of directives at each place against a limit.</summary>
internal sealed class DirectivesPerPlaceRule(ValidationContext context, int limit) : ValidationRule(context)
{
    public static ImmutableArray<SyntaxKind> Places { get; } =
    [
        SyntaxKind.Field, SyntaxKind.FragmentSpread, SyntaxKind.InlineFragment, SyntaxKind.OperationDefinition,
        SyntaxKind.FragmentDefinition, SyntaxKind.VariableDefinition,
    ];

    public override void Enter(SyntaxNode node)
    {
        var count = DirectivesOf(node).Length;
        if (count > limit)
        {
            Context.Report(LimitErrors.Exceeded("Directives at one place", count, limit), node);
        }
    }

    private static ImmutableArray<DirectiveNode> DirectivesOf(SyntaxNode node) => node switch
    {
        FieldNode field => field.Directives,
        FragmentSpreadNode spread => spread.Directives,
        InlineFragmentNode inline => inline.Directives,
        ExecutableDefinitionNode definition => definition.Directives,
        VariableDefinitionNode variable => variable.Directives,
        _ => [],
    };
}
