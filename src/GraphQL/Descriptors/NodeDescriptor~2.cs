using ScoringPlatform.GraphQL.Relay;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Descriptors;

internal sealed class NodeDescriptor<T, TId>(IObjectTypeDescriptor<T> type, NodeConfiguration node) : INodeDescriptor<T, TId>
{
    public IObjectTypeDescriptor<T> ResolveNode(Func<IResolverContext, TId, Task<T?>> resolver)
    {
        node.IdType = typeof(TId);
        node.Resolve = async (context, id) => await resolver(context, (TId)id).ConfigureAwait(false);
        return type;
    }
}
