using System.Collections.ObjectModel;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>
/// Members in the order they were added, found by name. Adding a name twice throws <see cref="ArgumentException"/>;
/// changing a list of a built schema throws <see cref="InvalidOperationException"/>.
/// </summary>
public sealed class NamedList<T> : KeyedCollection<string, T>
    where T : class, ISchemaMember
{
    private const int ItemsWithoutIndex = 4;
    private bool _frozen;

    public NamedList()
        : base(StringComparer.Ordinal, ItemsWithoutIndex)
    {
    }

    /// <summary>The member of that name, or null.</summary>
    public T? Find(string name) => TryGetValue(name, out var item) ? item : null;

    public void AddRange(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            Add(item);
        }
    }

    internal void Freeze() => _frozen = true;

    protected override string GetKeyForItem(T item) => item.Name;

    protected override void InsertItem(int index, T item)
    {
        FrozenSchema.ThrowIf(_frozen, item.Name);
        base.InsertItem(index, item);
    }

    protected override void SetItem(int index, T item)
    {
        FrozenSchema.ThrowIf(_frozen, item.Name);
        base.SetItem(index, item);
    }

    protected override void RemoveItem(int index)
    {
        FrozenSchema.ThrowIf(_frozen, this[index].Name);
        base.RemoveItem(index);
    }

    protected override void ClearItems()
    {
        FrozenSchema.ThrowIf(_frozen, "The list");
        base.ClearItems();
    }
}
