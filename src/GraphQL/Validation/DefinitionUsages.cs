namespace ScoringPlatform.GraphQL.Validation;

/// <summary>What one operation or fragment uses by itself, in the order of the text.</summary>
public sealed class DefinitionUsages(ExecutableDefinitionNode definition)
{
    public ExecutableDefinitionNode Definition { get; } = definition;

    /// <summary>The fragments it spreads.</summary>
    public IReadOnlyList<FragmentSpreadNode> Spreads => SpreadList;

    /// <summary>The variables it uses.</summary>
    public IReadOnlyList<VariableUsage> Variables => VariableList;

    internal List<FragmentSpreadNode> SpreadList { get; } = [];

    internal List<VariableUsage> VariableList { get; } = [];
}
