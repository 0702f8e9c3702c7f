namespace ScoringPlatform.GraphQL.DependencyInjection;

/// <summary>Options as the application's services keep them: the defaults, and the changes to them in the order in which they were asked for.</summary>
internal static class OptionChanges
{
    /// <summary>Keeps a change for when the options are read.</summary>
    public static IRequestExecutorBuilder Modify<T>(this IRequestExecutorBuilder builder, Action<T> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        builder.Services.AddSingleton(configure);
        return builder;
    }

    /// <summary>The options with all changes.</summary>
    public static T Configured<T>(this IServiceProvider services)
        where T : new()
    {
        var options = new T();
        foreach (var configure in services.GetServices<Action<T>>())
        {
            configure(options);
        }

        return options;
    }
}
