namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>The loaders of one request: one of each class, made when first asked for.</summary>
public interface IDataLoaderScope
{
    /// <summary>The request's loader of a class; it need not be registered.</summary>
    T GetDataLoader<T>()
        where T : IDataLoader;

    /// <summary>The request's loader of a class that is known only at run time.</summary>
    IDataLoader GetDataLoader(Type type);
}
