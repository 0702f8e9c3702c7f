namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Fragments that are spread are defined (specification, section 5.5.2.1).</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var name = ((FragmentSpreadNode)node).Name;
        if (Context.FindFragment(name.Value) is null)
        {
            Context.Report($"Unknown fragment \"{name.Value}\".", name);
        }
    }
}
