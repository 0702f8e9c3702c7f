using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>Holds the number of nodes of one kind in a document against a limit; reports once.</summary>
internal sealed class DefinitionCountRule(ValidationContext context, string subject, int limit) : ValidationRule(context)
{
    private int _count;
    private SyntaxNode? _first;

    public override void Enter(SyntaxNode node)
    {
        if (++_count > limit)
        {
            _first ??= node;
        }
    }

    public override void Finish()
    {
        if (_first is not null)
        {
            Context.Report(LimitErrors.Exceeded(subject, _count, limit), _first);
        }
    }
}
