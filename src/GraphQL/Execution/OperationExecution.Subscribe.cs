namespace ScoringPlatform.GraphQL.Execution;

/// <content>Source streams of subscriptions (specification, section 6.2.3.1).</content>
internal sealed partial class OperationExecution
{
    /// <summary>Opens the source stream of the operation's one root field; without a stream there are errors.</summary>
    public async ValueTask<(IAsyncEnumerable<object?>? Events, IReadOnlyList<GraphQLError> Errors)> SubscribeAsync()
    {
        _root = _store.AddHead(SlotKind.Object, _variant.Root.Fields.Length, _variant.Root, parent: -1, index: 0, isNullable: true);
        var plan = _variant.Root.Fields[0];
        var context = new ResolverContext(this, plan, _rootValue, _root, 0);
        try
        {
            var subscribe = plan.Field.Subscribe
                ?? throw new GraphQLException($"The field {plan.DeclaringType.Name}.{plan.Field.Name} has no source of events.");
            context.Arguments = ArgumentsOf(plan);
            return (await subscribe(context).ConfigureAwait(false), []);
        }
        catch (Exception exception) when (!RequestAborted.IsCancellationRequested)
        {
            Fail(exception, plan, _root, 0);
            return (null, _errors.ToList());
        }
        finally
        {
            await context.CleanUp().ConfigureAwait(false);
            _store.Release();
        }
    }
}
