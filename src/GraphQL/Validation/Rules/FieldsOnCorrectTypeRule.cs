namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Fields exist on the type they are selected on (specification, section 5.3.1).</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        if (Context.TypeInfo is { ParentType: { } parent, Field: null })
        {
            var name = ((FieldNode)node).Name.Value;
            var proposal = Context.Options.SuggestNames ? Propose(parent, name) : "";
            Context.Report($"Cannot query field \"{name}\" on type \"{parent}\".{proposal}", node);
        }
    }

    private string Propose(CompositeType parent, string name)
    {
        var types = TypesWith(parent, name);
        return types.Count > 0
            ? Suggestions.Sentence("to use an inline fragment on", types)
            : Suggestions.DidYouMean(name, (parent as ComplexOutputType)?.Fields.Select(field => field.Name) ?? []);
    }

    /// <summary>The types under an abstract one that have the field: interfaces first, as they cover more.</summary>
    private List<string> TypesWith(CompositeType parent, string name)
    {
        if (!parent.IsAbstract)
        {
            return [];
        }

        var possible = Context.Schema.GetPossibleTypes(parent).Where(type => type.Fields.Contains(name)).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        var shared = possible
            .SelectMany(type => type.Interfaces)
            .Where(contract => contract.Fields.Contains(name))
            .GroupBy(contract => contract.Name)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key);
        return [.. shared, .. possible.Select(type => type.Name)];
    }
}
