namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Literals are values of their types (specification, sections 5.6.1, 5.6.2 and 5.6.4).</summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    private readonly LiteralCheck _check = new((message, node) => context.Report(message, node), context.Options.SuggestNames);

    public override void Enter(SyntaxNode node)
    {
        var value = node is ArgumentNode argument ? argument.Value : ((VariableDefinitionNode)node).DefaultValue;
        if (value is not null && Context.TypeInfo.InputType is { } type)
        {
            _check.Check(value, type);
        }
    }
}
