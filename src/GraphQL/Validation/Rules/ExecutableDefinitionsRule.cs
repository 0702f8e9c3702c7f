namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>A document to be executed holds operations and fragments only (specification, section 5.1.1).</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    internal static ImmutableArray<SyntaxKind> Kinds { get; } =
    [
        SyntaxKind.SchemaDefinition, SyntaxKind.ScalarTypeDefinition, SyntaxKind.ObjectTypeDefinition, SyntaxKind.InterfaceTypeDefinition,
        SyntaxKind.UnionTypeDefinition, SyntaxKind.EnumTypeDefinition, SyntaxKind.InputObjectTypeDefinition, SyntaxKind.DirectiveDefinition,
    ];

    public override void Enter(SyntaxNode node)
    {
        var name = node switch
        {
            TypeDefinitionNode type => $"\"{type.Name.Value}\"",
            DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
            _ => "schema",
        };
        Context.Report($"The {name} definition is not executable.", node);
    }
}
