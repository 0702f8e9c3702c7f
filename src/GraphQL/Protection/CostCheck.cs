using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>
/// Refuses operations that cost more than the budget. A client learns the cost by the header <c>GraphQL-Cost</c>:
/// <c>report</c> adds it to the response's extensions, <c>validate</c> answers with it alone and executes nothing.
/// </summary>
internal sealed class CostCheck(CostOptions options) : IOperationCheck
{
    private const string Header = "GraphQL-Cost";
    private const string Report = "report";
    private const string Validate = "validate";
    private const string Extension = "operationCost";

    private readonly CostWeights _weights = new();
    private readonly ConditionalWeakTable<OperationDefinitionNode, object> _known = [];

    public GraphQLError? Check(RequestContext context)
    {
        var operation = context.Operation!;
        var cost = operation.VariableDefinitions.IsEmpty
            ? (OperationCost)_known.GetValue(operation, _ => Calculate(context))
            : Calculate(context);
        context.Cost = cost;
        var asked = context.Request.ContextData?.GetValueOrDefault(Header) as string;
        if (asked is Report or Validate)
        {
            context.ResultExtensions[Extension] = cost.ToExtension();
        }

        if (asked == Validate)
        {
            context.IsAnswered = true;
            return null;
        }

        return options.EnforceCostLimits && (cost.FieldCost > options.MaxFieldCost || cost.TypeCost > options.MaxTypeCost)
            ? LimitErrors.Cost(cost, options)
            : null;
    }

    private OperationCost Calculate(RequestContext context) => new CostCalculator(context, _weights, options).Calculate();
}
