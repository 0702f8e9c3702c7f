namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one (specification, section 5.2.3.1).</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    private readonly List<OperationDefinitionNode> _operations = [];

    public override void Enter(SyntaxNode node) => _operations.Add((OperationDefinitionNode)node);

    public override void Finish()
    {
        foreach (var operation in _operations)
        {
            if (operation.Name is null && _operations.Count > 1)
            {
                Context.Report("This anonymous operation must be the only defined operation.", operation);
            }
        }
    }
}
