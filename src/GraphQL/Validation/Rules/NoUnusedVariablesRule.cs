namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Variables that an operation defines are used by it or its fragments (specification, section 5.8.4).</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Finish()
    {
        foreach (var usages in Context.Definitions)
        {
            if (usages.Definition is OperationDefinitionNode { VariableDefinitions.IsEmpty: false } operation)
            {
                Check(operation, Context.Reachable(usages));
            }
        }
    }

    private void Check(OperationDefinitionNode operation, IReadOnlyList<DefinitionUsages> reachable)
    {
        var used = reachable.SelectMany(usages => usages.VariableList).Select(usage => usage.Node.Name.Value).ToHashSet();
        var by = operation.Name is { } name ? $" in operation \"{name.Value}\"" : "";
        foreach (var definition in operation.VariableDefinitions)
        {
            if (!used.Contains(definition.Variable.Name.Value))
            {
                Context.Report($"Variable \"${definition.Variable.Name.Value}\" is never used{by}.", definition);
            }
        }
    }
}
