using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>Holds the number of directives at each place against a limit.</summary>
internal sealed class DirectivesPerPlaceRule(ValidationContext context, int limit) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var count = DirectiveOwners.DirectivesOf(node).Length;
        if (count > limit)
        {
            Context.Report(LimitErrors.Exceeded("Directives at one place", count, limit), node);
        }
    }
}
