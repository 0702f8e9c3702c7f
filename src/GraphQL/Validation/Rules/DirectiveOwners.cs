namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>The nodes of executable documents that directives stand on.</summary>
internal static class DirectiveOwners
{
    internal static ImmutableArray<SyntaxKind> Kinds { get; } =
    [
        SyntaxKind.OperationDefinition,
        SyntaxKind.FragmentDefinition,
        SyntaxKind.VariableDefinition,
        SyntaxKind.Field,
        SyntaxKind.FragmentSpread,
        SyntaxKind.InlineFragment,
    ];

    internal static ImmutableArray<DirectiveNode> DirectivesOf(SyntaxNode node) => node switch
    {
        SelectionNode n => n.Directives,
        ExecutableDefinitionNode n => n.Directives,
        VariableDefinitionNode n => n.Directives,
        _ => [],
    };

    internal static DirectiveLocation LocationOf(SyntaxNode node) => node switch
    {
        OperationDefinitionNode { Operation: OperationType.Query } => DirectiveLocation.Query,
        OperationDefinitionNode { Operation: OperationType.Mutation } => DirectiveLocation.Mutation,
        OperationDefinitionNode => DirectiveLocation.Subscription,
        FragmentDefinitionNode => DirectiveLocation.FragmentDefinition,
        VariableDefinitionNode => DirectiveLocation.VariableDefinition,
        FieldNode => DirectiveLocation.Field,
        FragmentSpreadNode => DirectiveLocation.FragmentSpread,
        _ => DirectiveLocation.InlineFragment,
    };
}
