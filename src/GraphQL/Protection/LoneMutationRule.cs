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

        var found = operation.SelectionSet.Expand(Context.FindFragment).OfType<FieldNode>().FirstOrDefault(field => names.Contains(field.Name.Value));
        if (found is not null && _fields.Of(operation.SelectionSet) > 1)
        {
            Context.Report(LimitErrors.Lone(found.Name.Value), found);
        }
    }
}
