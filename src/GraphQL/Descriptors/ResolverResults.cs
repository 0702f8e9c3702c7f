namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>What compiled resolvers call.</summary>
internal static class ResolverResults
{
    /// <summary>The result of a task, without waiting if it is there already.</summary>
    public static ValueTask<object?> FromTask<T>(Task<T> task) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(task.GetAwaiter().GetResult()) : AwaitTask(task);

    /// <summary>The result of a task, without waiting if it is there already.</summary>
    public static ValueTask<object?> FromValueTask<T>(ValueTask<T> task) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(task.GetAwaiter().GetResult()) : AwaitTask(task.AsTask());

    /// <summary>The object whose field is resolved.</summary>
    public static T Parent<T>(IResolverContext context) => context.Parent<T>();

    /// <summary>The instance of a class of resolvers that is not static: a service of the request, or one made once for the schema.</summary>
    public static T Instance<T>(IResolverContext context, ResolverInstances made)
        where T : class => context.Services.GetService<T>() ?? made.Get<T>();

    private static async ValueTask<object?> AwaitTask<T>(Task<T> task) => await task.ConfigureAwait(false);
}
