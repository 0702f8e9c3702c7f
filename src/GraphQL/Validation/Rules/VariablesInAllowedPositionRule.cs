namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Variables are used only where their type fits (specification, section 5.8.5).</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
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
        var definitions = new Dictionary<string, VariableDefinitionNode>();
        foreach (var definition in operation.VariableDefinitions)
        {
            definitions[definition.Variable.Name.Value] = definition;
        }

        foreach (var usage in reachable.SelectMany(usages => usages.VariableList))
        {
            if (usage.Type is not null
                && definitions.TryGetValue(usage.Node.Name.Value, out var definition)
                && TypeFromSyntax.Resolve(Context.Schema, definition.Type) is { } type)
            {
                Check(definition, type, usage);
            }
        }
    }

    private void Check(VariableDefinitionNode definition, GraphQLType type, VariableUsage usage)
    {
        var name = definition.Variable.Name.Value;
        if (usage.OneOf is { } oneOf && !type.IsNonNull)
        {
            Context.Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".",
                definition,
                usage.Node);
        }
        else if (!IsAllowed(definition, type, usage))
        {
            Context.Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{usage.Type}\".", definition, usage.Node);
        }
    }

    /// <summary>IsVariableUsageAllowed(): a nullable variable may stand where a default steps in for null.</summary>
    private bool IsAllowed(VariableDefinitionNode definition, GraphQLType type, VariableUsage usage)
    {
        var position = usage.Type!;
        if (position is NonNullType nonNull && !type.IsNonNull)
        {
            return (definition.DefaultValue is not (null or NullValueNode) || usage.HasDefault)
                && Context.Schema.IsSubType(type, nonNull.OfType);
        }

        return Context.Schema.IsSubType(type, position);
    }
}
