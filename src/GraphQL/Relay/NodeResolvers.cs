using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Relay;

/// <summary>Finds nodes by their identifiers.</summary>
internal sealed class NodeResolvers
{
    private readonly Dictionary<string, NodeResolver> _byType = new(StringComparer.Ordinal);

    /// <summary>Takes over the nodes of a schema that is put together.</summary>
    public void Add(string typeName, NodeConfiguration node, FieldResolver field) =>
        _byType[typeName] = new NodeResolver(node.IdType, field, node.Argument);

    /// <summary>The node of an identifier; null if there is none.</summary>
    /// <exception cref="InputConversionException">The identifier is not valid, or is not that of a node.</exception>
    public ValueTask<object?> ResolveAsync(ResolverContext context, string text)
    {
        var id = NodeId.Parse(text, null);
        if (!_byType.TryGetValue(id.TypeName, out var resolver))
        {
            throw NodeId.Invalid($"The id \"{text}\" is not that of a node.");
        }

        return resolver.ResolveAsync(context, id.Key(resolver.IdType));
    }

    /// <summary>The nodes of identifiers, each in its place; an error in the place of one that could not be found.</summary>
    public async ValueTask<object?> ResolveAllAsync(ResolverContext context, IReadOnlyList<string> ids)
    {
        var tasks = new Task<object?>[ids.Count];
        for (var i = 0; i < tasks.Length; i++)
        {
            tasks[i] = ResolveOneAsync(context, ids[i]);
        }

        return await Task.WhenAll(tasks).ConfigureAwait(false);
    }

    private async Task<object?> ResolveOneAsync(ResolverContext context, string id)
    {
        try
        {
            return await ResolveAsync(context, id).ConfigureAwait(false);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            return context.ErrorsOf(failure)[0];
        }
    }

    private sealed record NodeResolver(Type IdType, FieldResolver Field, string Argument)
    {
        public ValueTask<object?> ResolveAsync(ResolverContext context, object id)
        {
            var fork = context.Fork(new Dictionary<string, object?> { [Argument] = id });
            context.RegisterForCleanup(fork.CleanUp);
            return Field(fork);
        }
    }
}
