namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each kind of operation that the document holds (specification, section 5.2.1.1).</summary>
internal sealed class OperationTypeExistenceRule(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var operation = ((OperationDefinitionNode)node).Operation;
        if (Context.Schema.RootType(operation) is null)
        {
            Context.Report($"Schema is not configured to execute {operation.ToString().ToLowerInvariant()} operation.", node);
        }
    }
}
