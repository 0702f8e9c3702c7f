namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Variables that an operation and its fragments use are defined by it (specification, section 5.8.3).</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Finish()
    {
        foreach (var usages in Context.Definitions)
        {
            if (usages.Definition is OperationDefinitionNode operation)
            {
                Check(operation, Context.Reachable(usages));
            }
        }
    }

    private void Check(OperationDefinitionNode operation, IReadOnlyList<DefinitionUsages> reachable)
    {
        var defined = operation.VariableDefinitions.Select(definition => definition.Variable.Name.Value).ToHashSet();
        var by = operation.Name is { } name ? $" by operation \"{name.Value}\"" : "";
        foreach (var usage in reachable.SelectMany(usages => usages.VariableList))
        {
            if (!defined.Contains(usage.Node.Name.Value))
            {
                Context.Report($"Variable \"${usage.Node.Name.Value}\" is not defined{by}.", usage.Node, operation);
            }
        }
    }
}
