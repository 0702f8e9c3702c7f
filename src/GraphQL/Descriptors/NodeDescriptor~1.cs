using System.Linq.Expressions;
using ScoringPlatform.GraphQL.Relay;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Descriptors;

internal sealed class NodeDescriptor<T>(IObjectTypeDescriptor<T> type, NodeConfiguration node) : INodeDescriptor<T>
{
    public INodeDescriptor<T, TId> IdField<TId>(Expression<Func<T, TId>> member)
    {
        node.IdMember = ObjectTypeDescriptor<T>.MemberOf(member);
        return new NodeDescriptor<T, TId>(type, node);
    }

    public IObjectTypeDescriptor<T> ResolveNode<TId>(Func<IResolverContext, TId, Task<T?>> resolver) =>
        new NodeDescriptor<T, TId>(type, node).ResolveNode(resolver);
}
