using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Relay;

/// <summary>The fields <c>node</c> and <c>nodes</c> of the query root.</summary>
internal static class NodeRootFields
{
    private const string IdName = "id";
    private const string IdsName = "ids";

    /// <summary>Puts the fields before those of the application.</summary>
    public static void Add(ObjectTypeConfiguration query, GlobalObjectIdentificationOptions options, NodeResolvers resolvers)
    {
        query.Fields.Insert(0, Nodes(options, resolvers));
        query.Fields.Insert(0, new ObjectFieldConfiguration
        {
            Name = "node",
            Description = "Fetches an object given its id.",
            Type = NodeInterface.Reference,
            Resolver = context => resolvers.ResolveAsync((ResolverContext)context, context.ArgumentValue<string>(IdName)),
            Arguments = { new ArgumentConfiguration { Name = IdName, Description = "The id of the object.", Type = TypeReference.Parse("ID!") } },
        });
    }

    private static ObjectFieldConfiguration Nodes(GlobalObjectIdentificationOptions options, NodeResolvers resolvers) => new()
    {
        Name = "nodes",
        Description = "Fetches objects given their ids.",
        Type = TypeReference.From(types => new NonNullType(new ListType(NodeInterface.Reference.Resolve(types)))),
        Resolver = context => ResolveAsync(context, options, resolvers),
        Arguments = { new ArgumentConfiguration { Name = IdsName, Description = "The ids of the objects.", Type = TypeReference.Parse("[ID!]!") } },
    };

    private static ValueTask<object?> ResolveAsync(
        IResolverContext context, GlobalObjectIdentificationOptions options, NodeResolvers resolvers)
    {
        var ids = context.ArgumentValue<IReadOnlyList<object?>>(IdsName).Cast<string>().ToList();
        return ids.Count <= options.MaxAllowedNodeBatchSize
            ? resolvers.ResolveAllAsync((ResolverContext)context, ids)
            : throw new GraphQLException(new GraphQLError(
                $"At most {options.MaxAllowedNodeBatchSize} nodes can be fetched at once; {ids.Count} were asked for.")
                .WithCode(ErrorCodes.BadUserInput));
    }
}
