namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Arguments exist on their field or directive (specification, section 5.4.1).</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var types = Context.TypeInfo;
        if (types.Argument is not null)
        {
            return;
        }

        var name = ((ArgumentNode)node).Name.Value;
        if (types.IsInDirective)
        {
            if (types.Directive is { } directive)
            {
                Report(node, name, $"directive \"{directive}\"", directive.Arguments);
            }
        }
        else if (types is { Field: { } field, ParentType: { } parent })
        {
            Report(node, name, $"field \"{parent}.{field}\"", field.Arguments);
        }
    }

    private void Report(SyntaxNode node, string name, string owner, NamedList<Argument> known) =>
        Context.Report($"Unknown argument \"{name}\" on {owner}.{Context.Suggest(name, known.Select(argument => argument.Name))}", node);
}
