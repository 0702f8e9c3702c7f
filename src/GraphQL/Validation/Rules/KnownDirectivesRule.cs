namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Directives exist and stand where they may (specification, sections 5.7.1 and 5.7.2).</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        foreach (var directive in DirectiveOwners.DirectivesOf(node))
        {
            var name = directive.Name.Value;
            if (Context.Schema.FindDirective(name) is not { } definition)
            {
                Context.Report($"Unknown directive \"@{name}\".", directive);
                continue;
            }

            var location = DirectiveOwners.LocationOf(node);
            if (!definition.Locations.Contains(location))
            {
                Context.Report($"Directive \"@{name}\" may not be used on {SpecNames.Of(location)}.", directive);
            }
        }
    }
}
