using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>Holds the length of each list literal against a limit.</summary>
internal sealed class ListLengthRule(ValidationContext context, int limit) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var count = ((ListValueNode)node).Values.Length;
        if (count > limit)
        {
            Context.Report(LimitErrors.Exceeded("Entries of a list", count, limit), node);
        }
    }
}
