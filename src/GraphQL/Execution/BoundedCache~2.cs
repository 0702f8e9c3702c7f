using System.Diagnostics.CodeAnalysis;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>
/// A cache of bounded size, read without locks. When it is full, a hand goes round and takes out the first entry that was not used
/// since it last passed (the clock algorithm).
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new();
    private readonly Entry?[] _clock = new Entry?[Math.Max(1, capacity)];
    private readonly Lock _sync = new();
    private int _hand;

    /// <summary>The number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>The value of a key, or null.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_entries.TryGetValue(key, out var entry))
        {
            entry.WasUsed = true;
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Adds a value unless the key has one, and returns the one that is kept.</summary>
    public TValue GetOrAdd(TKey key, TValue value)
    {
        lock (_sync)
        {
            if (_entries.TryGetValue(key, out var existing))
            {
                return existing.Value;
            }

            while (_clock[_hand] is { WasUsed: true } used)
            {
                used.WasUsed = false;
                Advance();
            }

            if (_clock[_hand] is { } old)
            {
                _entries.TryRemove(old.Key, out _);
            }

            _clock[_hand] = _entries[key] = new Entry(key, value);
            Advance();
            return value;
        }
    }

    private void Advance() => _hand = (_hand + 1) % _clock.Length;

    private sealed class Entry(TKey key, TValue value)
    {
        public TKey Key { get; } = key;

        public TValue Value { get; } = value;

        public volatile bool WasUsed;
    }
}
