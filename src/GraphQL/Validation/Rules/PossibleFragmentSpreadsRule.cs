namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>A fragment is spread where some object can be of its type (specification, section 5.5.2.3).</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case InlineFragmentNode when Context.TypeInfo is { Type: CompositeType type, ParentType: { } parent }:
                Check(node, "Fragment", type, parent);
                break;
            case FragmentSpreadNode spread when Context.TypeInfo.ParentType is { } parent:
                var name = spread.Name.Value;
                if (Context.FindFragment(name) is { } fragment
                    && Context.Schema.TryGetType<CompositeType>(fragment.TypeCondition.Name.Value, out var on))
                {
                    Check(node, $"Fragment \"{name}\"", on, parent);
                }

                break;
        }
    }

    private void Check(SyntaxNode node, string subject, CompositeType type, CompositeType parent)
    {
        if (!Context.Schema.Overlap(type, parent))
        {
            Context.Report(
                $"{subject} cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
        }
    }
}
