namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Variables of an operation have different names (specification, section 5.8.1).</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var known = new Dictionary<string, NameNode>();
        foreach (var definition in ((OperationDefinitionNode)node).VariableDefinitions)
        {
            var name = definition.Variable.Name;
            if (!known.TryAdd(name.Value, name))
            {
                Context.Report($"There can be only one variable named \"${name.Value}\".", known[name.Value], name);
            }
        }
    }
}
