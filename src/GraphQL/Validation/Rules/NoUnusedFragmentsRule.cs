namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Fragments are used by an operation, directly or through others (specification, section 5.5.1.4).</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void Finish()
    {
        var used = Context.Definitions
            .Where(usages => usages.Definition is OperationDefinitionNode)
            .SelectMany(Context.Reachable)
            .Select(usages => usages.Definition)
            .OfType<FragmentDefinitionNode>()
            .Select(fragment => fragment.Name.Value)
            .ToHashSet();
        foreach (var usages in Context.Definitions)
        {
            if (usages.Definition is FragmentDefinitionNode fragment && !used.Contains(fragment.Name.Value))
            {
                Context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }
    }
}
