using Microsoft.Extensions.DependencyInjection;

namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>Makes loaders with the request's services and keeps them.</summary>
public sealed class DataLoaderScope(IServiceProvider services) : IDataLoaderScope
{
    private readonly Lock _sync = new();
    private readonly Dictionary<Type, IDataLoader> _loaders = [];

    /// <inheritdoc />
    public T GetDataLoader<T>()
        where T : IDataLoader =>
        (T)GetDataLoader(typeof(T));

    /// <inheritdoc />
    public IDataLoader GetDataLoader(Type type)
    {
        lock (_sync)
        {
            if (!_loaders.TryGetValue(type, out var loader))
            {
                loader = (IDataLoader)ActivatorUtilities.CreateInstance(services, type);
                _loaders[type] = loader;
            }

            return loader;
        }
    }
}
