using ScoringPlatform.GraphQL.DataLoading;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>What compiled resolvers call for their parameters.</summary>
internal static class ParameterValues
{
    public static T Parent<T>(IResolverContext context) => context.Parent<T>();

    public static T Argument<T>(IResolverContext context, string name) => context.ArgumentValue<T>(name);

    public static Optional<T> OptionalArgument<T>(IResolverContext context, string name) =>
        context.HasArgument(name) ? new Optional<T>(context.ArgumentValue<T>(name)) : default;

    public static T Service<T>(IResolverContext context)
        where T : notnull => context.Service<T>();

    /// <summary>
    /// A service that lives as long as a scope. Query fields run side by side, so each gets it from a scope of its own;
    /// mutations run one after the other and share the request's.
    /// </summary>
    public static T ScopedService<T>(IResolverContext context)
        where T : notnull => ((ResolverContext)context).ScopedServices.GetRequiredService<T>();

    public static T DataLoader<T>(IResolverContext context)
        where T : IDataLoader => ((ResolverContext)context).DataLoader<T>();

    /// <summary>A database context of the field's own, closed when the field is resolved.</summary>
    public static T DbContext<T>(IResolverContext context, Func<IServiceProvider, object> open)
        where T : IAsyncDisposable
    {
        var opened = (T)open(context.Services);
        ((IMiddlewareContext)context).RegisterForCleanup(opened.DisposeAsync);
        return opened;
    }

    public static T EventMessage<T>(IResolverContext context) =>
        context.Parent<object?>() is T message ? message : throw new InvalidOperationException($"The event is no {typeof(T)}.");
}
