namespace ScoringPlatform.GraphQL.Execution;

/// <summary>
/// An operation, compiled. What <c>@skip</c> and <c>@include</c> leave out is decided when it is compiled: there is one variant
/// for each combination of the variables they name, so that execution itself never asks.
/// </summary>
internal sealed class OperationPlan
{
    /// <summary>Variants kept of one operation; clients use few, and each further one is compiled anew.</summary>
    private const int MaxVariants = 16;

    private readonly Schema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly ImmutableArray<string> _conditions;
    private readonly ConcurrentDictionary<ulong, OperationVariant> _variants = new();

    public OperationPlan(Schema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        _schema = schema;
        Operation = operation;
        RootType = schema.RootType(operation.Operation)
            ?? throw new GraphQLException(new GraphQLError(
                $"Schema is not configured to execute {operation.Operation.ToString().ToLowerInvariant()} operation.").WithCode(ErrorCodes.Validation));
        _conditions = Conditions.Variables(document, operation);
        _fragments = [];
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments.TryAdd(fragment.Name.Value, fragment);
        }
    }

    public OperationDefinitionNode Operation { get; }

    public ObjectType RootType { get; }

    /// <summary>The variant for the values of variables.</summary>
    public OperationVariant VariantFor(IReadOnlyDictionary<string, object?> variables)
    {
        if (_conditions.Length > sizeof(ulong) * 8)
        {
            return Compile(variables);
        }

        var flags = 0UL;
        for (var i = 0; i < _conditions.Length; i++)
        {
            flags |= IsTrue(variables, _conditions[i]) ? 1UL << i : 0;
        }

        if (_variants.TryGetValue(flags, out var variant))
        {
            return variant;
        }

        variant = Compile(variables);
        return _variants.Count < MaxVariants ? _variants.GetOrAdd(flags, variant) : variant;
    }

    private OperationVariant Compile(IReadOnlyDictionary<string, object?> variables)
    {
        var included = _conditions.Where(name => IsTrue(variables, name)).ToHashSet();
        var compiler = new PlanCompiler(_schema, _fragments, included.Contains);
        return new OperationVariant(compiler, compiler.Compile(RootType, Operation.SelectionSet));
    }

    private static bool IsTrue(IReadOnlyDictionary<string, object?> variables, string name) =>
        variables.TryGetValue(name, out var value) && value is true;
}
