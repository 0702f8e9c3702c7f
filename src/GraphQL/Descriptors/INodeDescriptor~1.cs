using System.Linq.Expressions;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Describes how a type is a node of the graph.</summary>
/// <typeparam name="T">The runtime type.</typeparam>
public interface INodeDescriptor<T>
{
    /// <summary>The property that holds the identifier; by default <c>Id</c>.</summary>
    INodeDescriptor<T, TId> IdField<TId>(Expression<Func<T, TId>> member);

    /// <summary>Finds the node by its identifier.</summary>
    IObjectTypeDescriptor<T> ResolveNode<TId>(Func<IResolverContext, TId, Task<T?>> resolver);
}
