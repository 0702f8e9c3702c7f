namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Fragments are made on objects, interfaces and unions (specification, section 5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var (condition, subject) = node is FragmentDefinitionNode fragment
            ? (fragment.TypeCondition, $"Fragment \"{fragment.Name.Value}\"")
            : (((InlineFragmentNode)node).TypeCondition, "Fragment");
        if (condition is not null && Context.Schema.FindType(condition.Name.Value) is { IsComposite: false } type)
        {
            Context.Report($"{subject} cannot condition on non composite type \"{type}\".", condition);
        }
    }
}
