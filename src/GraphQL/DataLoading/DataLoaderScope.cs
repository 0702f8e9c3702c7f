namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>The loaders of one request: one of each class, made with its services when first asked for.</summary>
internal sealed class DataLoaderScope(IServiceProvider services)
{
    private readonly Lock _sync = new();
    private readonly Dictionary<Type, IDataLoader> _loaders = [];

    /// <summary>The request's loader of a class; it need not be registered.</summary>
    public T GetDataLoader<T>()
        where T : IDataLoader
    {
        lock (_sync)
        {
            if (!_loaders.TryGetValue(typeof(T), out var loader))
            {
                _loaders.Add(typeof(T), loader = ActivatorUtilities.CreateInstance<T>(services));
            }

            return (T)loader;
        }
    }

    /// <summary>Forgets what was loaded: a mutation's next field sees what the one before it changed.</summary>
    public void Renew()
    {
        lock (_sync)
        {
            _loaders.Clear();
        }
    }
}
