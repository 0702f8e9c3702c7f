using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>Refuses <c>__schema</c> and <c>__type</c> to those who may not see the schema; <c>__typename</c> is free.</summary>
internal sealed class IntrospectionCheck(IntrospectionOptions options) : IOperationCheck
{
    private readonly ConditionalWeakTable<OperationDefinitionNode, object> _known = [];

    public GraphQLError? Check(RequestContext context)
    {
        if (options.IsOpen == true || context.Operation is not { } operation)
        {
            return null;
        }

        var asks = (bool)_known.GetValue(operation, o => Asks(o, context.Document!));
        return asks && !options.IsAllowed(context.Request.User) ? LimitErrors.Introspection() : null;
    }

    private static bool Asks(OperationDefinitionNode operation, DocumentNode document)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(f => f.Name.Value);
        return operation.SelectionSet.Expand(fragments.GetValueOrDefault).OfType<FieldNode>().Any(f => f.Name.Value is "__schema" or "__type");
    }
}
