namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Leaves have no selection, everything else has one (specification, section 5.3.3).</summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        if (Context.TypeInfo.Type is not { } type)
        {
            return;
        }

        var field = (FieldNode)node;
        var name = field.Name.Value;
        if (type.Named.IsLeaf && field.SelectionSet is { } selections)
        {
            Context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selections);
        }
        else if (type.Named.IsComposite && field.SelectionSet is null)
        {
            Context.Report(
                $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
        }
    }
}
