using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>Holds the number of variables of each operation against a limit.</summary>
internal sealed class VariableCountRule(ValidationContext context, int limit) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var count = ((OperationDefinitionNode)node).VariableDefinitions.Length;
        if (count > limit)
        {
            Context.Report(LimitErrors.Exceeded("Variables", count, limit), node);
        }
    }
}
