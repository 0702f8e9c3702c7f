namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Fields of an input object literal have different names (specification, section 5.6.3).</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var known = new Dictionary<string, NameNode>();
        foreach (var field in ((ObjectValueNode)node).Fields)
        {
            if (!known.TryAdd(field.Name.Value, field.Name))
            {
                Context.Report($"There can be only one input field named \"{field.Name.Value}\".", known[field.Name.Value], field.Name);
            }
        }
    }
}
