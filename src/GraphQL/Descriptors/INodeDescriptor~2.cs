using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Describes how a type is a node of the graph whose identifier is a <typeparamref name="TId"/>.</summary>
/// <typeparam name="T">The runtime type.</typeparam>
/// <typeparam name="TId">The type of the identifier.</typeparam>
public interface INodeDescriptor<T, TId>
{
    /// <summary>Finds the node by its identifier.</summary>
    IObjectTypeDescriptor<T> ResolveNode(Func<IResolverContext, TId, Task<T?>> resolver);
}
