namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Arguments of a field or directive have different names (specification, section 5.4.2).</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var arguments = node is FieldNode field ? field.Arguments : ((DirectiveNode)node).Arguments;
        for (var i = 1; i < arguments.Length; i++)
        {
            Check(arguments, i);
        }
    }

    private void Check(ImmutableArray<ArgumentNode> arguments, int index)
    {
        var name = arguments[index].Name;
        for (var i = 0; i < index; i++)
        {
            if (arguments[i].Name.Value == name.Value)
            {
                Context.Report($"There can be only one argument named \"{name.Value}\".", arguments[i].Name, name);
                return;
            }
        }
    }
}
