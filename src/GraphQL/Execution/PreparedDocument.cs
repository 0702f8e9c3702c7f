namespace ScoringPlatform.GraphQL.Execution;

/// <summary>A document that was parsed and found valid, with its operations as far as they are compiled.</summary>
internal sealed class PreparedDocument(Schema schema, DocumentNode document)
{
    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);

    public DocumentNode Document { get; } = document;

    /// <summary>The operation of that name (specification, section 6.1, GetOperation).</summary>
    /// <exception cref="GraphQLException">There is none, or none was named among several.</exception>
    public OperationPlan PlanFor(string? operationName)
    {
        var name = operationName ?? string.Empty;
        return _plans.TryGetValue(name, out var plan)
            ? plan
            : _plans.GetOrAdd(name, new OperationPlan(schema, Document, Find(operationName)));
    }

    private OperationDefinitionNode Find(string? name)
    {
        var operations = Document.Definitions.OfType<OperationDefinitionNode>().ToList();
        if (name is null)
        {
            return operations.Count switch
            {
                1 => operations[0],
                0 => throw Bad("Must provide an operation."),
                _ => throw Bad("Must provide operation name if query contains multiple operations."),
            };
        }

        return operations.FirstOrDefault(o => o.Name?.Value == name) ?? throw Bad($"Unknown operation named \"{name}\".");
    }

    private static GraphQLException Bad(string message) => new(new GraphQLError(message).WithCode(ExecutionErrorCodes.BadRequest));
}
