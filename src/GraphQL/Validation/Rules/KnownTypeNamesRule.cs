namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Types that the document names exist (specification, sections 5.5.1.2 and 5.8.2).</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var name = ((NamedTypeNode)node).Name.Value;
        if (Context.Schema.FindType(name) is null)
        {
            Context.Report($"Unknown type \"{name}\".{Context.Suggest(name, Context.Schema.Types.Select(type => type.Name))}", node);
        }
    }
}
