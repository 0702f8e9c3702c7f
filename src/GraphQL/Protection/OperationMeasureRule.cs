using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>Holds a measure of each operation against a limit.</summary>
internal sealed class OperationMeasureRule(ValidationContext context, SelectionMeasure measure, string subject, int limit) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var found = measure.Of(((OperationDefinitionNode)node).SelectionSet);
        if (found > limit)
        {
            Context.Report(LimitErrors.Exceeded(subject, found, limit), node);
        }
    }
}
