namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Reads sequences that are read asynchronously.</summary>
internal static class AsyncSequences
{
    private static readonly ConcurrentDictionary<Type, Func<object, CancellationToken, ValueTask<object?>>?> Readers = new();

    /// <summary>All items as a list, if the value is read asynchronously; else the value.</summary>
    public static ValueTask<object?> ToListAsync(object? value, CancellationToken cancellationToken) =>
        value is not null && Readers.GetOrAdd(value.GetType(), FindReader) is { } read
            ? read(value, cancellationToken)
            : new ValueTask<object?>(value);

    /// <summary>The sequence as one of objects.</summary>
    public static IAsyncEnumerable<object?> Box(object sequence) => sequence as IAsyncEnumerable<object?>
        ?? (IAsyncEnumerable<object?>)Method(nameof(BoxItems), ItemOf(sequence.GetType())!).Invoke(null, [sequence, CancellationToken.None])!;

    private static Func<object, CancellationToken, ValueTask<object?>>? FindReader(Type type) => ItemOf(type) is { } item
        ? Method(nameof(ReadAsync), item).CreateDelegate<Func<object, CancellationToken, ValueTask<object?>>>()
        : null;

    private static Type? ItemOf(Type type) => type.GetInterfaces()
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))?.GetGenericArguments()[0];

    private static MethodInfo Method(string name, Type item) =>
        typeof(AsyncSequences).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item);

    private static async ValueTask<object?> ReadAsync<T>(object sequence, CancellationToken cancellationToken)
    {
        var items = new List<T>();
        await foreach (var item in ((IAsyncEnumerable<T>)sequence).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        return items;
    }

    private static async IAsyncEnumerable<object?> BoxItems<T>(
        object sequence, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in ((IAsyncEnumerable<T>)sequence).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }
}
