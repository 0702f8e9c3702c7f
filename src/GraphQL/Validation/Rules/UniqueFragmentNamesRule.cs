namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Fragments have different names (specification, section 5.5.1.1).</summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = [];

    public override void Enter(SyntaxNode node)
    {
        var name = ((FragmentDefinitionNode)node).Name;
        if (!_known.TryAdd(name.Value, name))
        {
            Context.Report($"There can be only one fragment named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
