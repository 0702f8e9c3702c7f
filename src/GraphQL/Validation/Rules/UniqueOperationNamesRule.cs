namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Operations have different names (specification, section 5.2.2.1).</summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = [];

    public override void Enter(SyntaxNode node)
    {
        if (((OperationDefinitionNode)node).Name is { } name && !_known.TryAdd(name.Value, name))
        {
            Context.Report($"There can be only one operation named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
