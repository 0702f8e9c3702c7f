namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>The instances of a schema's resolver classes that are no services: each is made once, from the application's services.</summary>
internal sealed class ResolverInstances(IServiceProvider services)
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> _made = new();

    /// <exception cref="InvalidOperationException">A parameter of the constructor is no service.</exception>
    public T Get<T>()
        where T : class =>
        (T)_made.GetOrAdd(typeof(T), static (type, from) => new(() => ActivatorUtilities.CreateInstance(from, type)), services).Value;
}
