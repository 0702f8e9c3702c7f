using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>Certain mutations are the only field of their operation.</summary>
internal sealed class LoneMutationRule(ValidationContext context, ISet<string> names) : ValidationRule(context)
{
    private readonly RootFieldMeasure _fields = new(context);

    public override void Enter(SyntaxNode node)
    {
        var operation = (OperationDefinitionNode)node;
        if (operation.Operation != OperationType.Mutation || names.Count == 0)
        {
            return;
        }

        var found = new LoneFields(Context, names).FirstIn(operation.SelectionSet);
        if (found is not null && _fields.Of(operation.SelectionSet) > 1)
        {
            Context.Report(LimitErrors.Lone(found.Name.Value), found);
        }
    }

    /// <summary>Finds a field by name, through fragments, each looked at once.</summary>
    private sealed class LoneFields(ValidationContext context, ISet<string> names)
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public FieldNode? FirstIn(SelectionSetNode? set) => set?.Selections.Select(FirstIn).FirstOrDefault(f => f is not null);

        private FieldNode? FirstIn(SelectionNode selection) => selection switch
        {
            FieldNode field => names.Contains(field.Name.Value) ? field : null,
            InlineFragmentNode inline => FirstIn(inline.SelectionSet),
            FragmentSpreadNode spread when _seen.Add(spread.Name.Value) => FirstIn(context.FindFragment(spread.Name.Value)?.SelectionSet),
            _ => null,
        };
    }
}
