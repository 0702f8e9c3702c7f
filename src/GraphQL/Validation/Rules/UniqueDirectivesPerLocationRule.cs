namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once at a place (specification, section 5.7.3).</summary>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var directives = DirectiveOwners.DirectivesOf(node);
        if (directives.Length < 2)
        {
            return;
        }

        var known = new Dictionary<string, DirectiveNode>();
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (!known.TryAdd(name, directive) && Context.Schema.FindDirective(name) is { IsRepeatable: false })
            {
                Context.Report($"The directive \"@{name}\" can only be used once at this location.", known[name], directive);
            }
        }
    }
}
