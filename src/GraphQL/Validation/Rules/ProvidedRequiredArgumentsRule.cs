namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Required arguments are given (specification, section 5.4.3).</summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case FieldNode field when Context.TypeInfo.Field is { } definition:
                Check(node, $"Field \"{definition}\"", definition.Arguments, field.Arguments);
                break;
            case DirectiveNode directive when Context.TypeInfo.Directive is { } definition:
                Check(node, $"Directive \"{definition}\"", definition.Arguments, directive.Arguments);
                break;
        }
    }

    private void Check(SyntaxNode node, string owner, NamedList<Argument> definitions, ImmutableArray<ArgumentNode> given)
    {
        for (var i = 0; i < definitions.Count; i++)
        {
            var definition = definitions[i];
            if (definition.IsRequired && given.Find(definition.Name) is null)
            {
                Context.Report($"{owner} argument \"{definition}\" of type \"{definition.Type}\" is required, but it was not provided.", node);
            }
        }
    }
}
