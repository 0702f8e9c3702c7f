using System.Diagnostics.CodeAnalysis;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>A few values kept by their types: what cost, paging, filtering or authorization hang on a member of the schema.</summary>
public sealed class FeatureBag
{
    private Dictionary<Type, object>? _values;

    /// <summary>The value kept under <typeparamref name="T"/>, or null.</summary>
    public T? Get<T>()
        where T : class => _values is not null && _values.TryGetValue(typeof(T), out var value) ? (T)value : null;

    public bool TryGet<T>([NotNullWhen(true)] out T? value)
        where T : class => (value = Get<T>()) is not null;

    /// <summary>Keeps a value under <typeparamref name="T"/>, in place of one that was there.</summary>
    public void Set<T>(T value)
        where T : class => (_values ??= [])[typeof(T)] = value;

    /// <summary>Keeps all values of this bag in another one too.</summary>
    internal void CopyTo(FeatureBag other)
    {
        foreach (var (type, value) in _values ?? [])
        {
            (other._values ??= [])[type] = value;
        }
    }
}
