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

    /// <summary>Freezes the list, and members that belong to it alone; types are frozen by their schema.</summary>
    internal void Freeze()
    {
        _frozen = true;
        foreach (var member in this.OfType<SchemaMember>())
        {
            member.Freeze();
        }
    }

    protected override string GetKeyForItem(T item) => item.Name;

    protected override void InsertItem(int index, T item)
    {
        base.InsertItem(index, FrozenSchema.Unless(_frozen, item.Name, item));
    }

    protected override void SetItem(int index, T item)
    {
        base.SetItem(index, FrozenSchema.Unless(_frozen, item.Name, item));
    }

    protected override void RemoveItem(int index)
    {
        base.RemoveItem(FrozenSchema.Unless(_frozen, this[index].Name, index));
    }

    protected override void ClearItems()
    {
        _ = FrozenSchema.Unless(_frozen, "The list", this);
        base.ClearItems();
    }
}
