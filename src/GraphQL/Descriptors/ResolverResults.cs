using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>What compiled resolvers call.</summary>
internal static class ResolverResults
{
    private static readonly ConditionalWeakTable<Type, object> Instances = [];

    /// <summary>The result of a task, without waiting if it is there already.</summary>
    public static ValueTask<object?> FromTask<T>(Task<T> task) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(task.GetAwaiter().GetResult()) : AwaitTask(task);

    /// <summary>The result of a task, without waiting if it is there already.</summary>
    public static ValueTask<object?> FromValueTask<T>(ValueTask<T> task) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(task.GetAwaiter().GetResult()) : AwaitTask(task.AsTask());

    /// <summary>The object whose field is resolved.</summary>
    public static T Parent<T>(IResolverContext context) => context.Parent<T>();

    /// <summary>The instance of a class of resolvers that is not static: a service, or one made once.</summary>
    public static T Instance<T>(IResolverContext context)
        where T : class =>
        context.Services.GetService<T>()
        ?? (T)Instances.GetValue(typeof(T), _ => ActivatorUtilities.CreateInstance<T>(context.Services));

    private static async ValueTask<object?> AwaitTask<T>(Task<T> task) => await task.ConfigureAwait(false);
}
