namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Variables are of input types (specification, section 5.8.2).</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var definition = (VariableDefinitionNode)node;
        if (TypeFromSyntax.Resolve(Context.Schema, definition.Type) is { IsInputType: false } type)
        {
            Context.Report($"Variable \"${definition.Variable.Name.Value}\" cannot be non-input type \"{type}\".", definition.Type);
        }
    }
}
