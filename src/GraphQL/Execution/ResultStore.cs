using System.Buffers;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>
/// The data of one response as a flat row of slots from a pool: no object and no dictionary for each object of the response.
/// Used by one thread at a time.
/// </summary>
internal sealed class ResultStore
{
    private const int InitialLength = 128;
    private ResultSlot[]? _slots = ArrayPool<ResultSlot>.Shared.Rent(InitialLength);
    private int _count;

    /// <summary>The slot of that index; the reference holds until slots are added.</summary>
    public ref ResultSlot this[int index] => ref _slots![index];

    /// <summary>Adds a head and its slots, all null.</summary>
    /// <param name="kind">Object or list.</param>
    /// <param name="count">The number of fields or items.</param>
    /// <param name="selection">Of an object its selection.</param>
    /// <param name="parent">The head that holds it; -1 for the root.</param>
    /// <param name="index">The place in the parent.</param>
    /// <param name="isNullable">Whether null may take its place.</param>
    /// <returns>The index of the head.</returns>
    public int AddHead(SlotKind kind, int count, SelectionPlan? selection, int parent, int index, bool isNullable)
    {
        var head = _count;
        EnsureCapacity(count + 1);
        _count += count + 1;
        ref var slot = ref _slots![head];
        slot.Kind = kind;
        slot.Count = count;
        slot.Value = selection;
        slot.Bits = ((long)parent << 32) | (uint)index;
        slot.IsNullable = isNullable;
        return head;
    }

    /// <summary>The head that holds a head's object or list, or -1.</summary>
    public int ParentOf(int head) => (int)(_slots![head].Bits >> 32);

    /// <summary>The place of a head's object or list in what holds it.</summary>
    public int IndexOf(int head) => (int)_slots![head].Bits;

    /// <summary>Whether the object or list is still part of the response: none that holds it has become null.</summary>
    public bool IsAttached(int head)
    {
        while (ParentOf(head) is var parent and >= 0)
        {
            ref var slot = ref _slots![parent + 1 + IndexOf(head)];
            if (slot.Kind is not (SlotKind.Object or SlotKind.List) || slot.Bits != head)
            {
                return false;
            }

            head = parent;
        }

        return true;
    }

    /// <summary>
    /// Makes null of the nearest object or list around that may be null (specification, section 6.4.4).
    /// </summary>
    /// <returns>False if that is the root.</returns>
    public bool Nullify(int head)
    {
        while (ParentOf(head) is var parent and >= 0)
        {
            if (_slots![head].IsNullable)
            {
                _slots[parent + 1 + IndexOf(head)] = default;
                return true;
            }

            head = parent;
        }

        return false;
    }

    /// <summary>Gives the slots back. The store is of no use afterwards.</summary>
    public void Release()
    {
        if (Interlocked.Exchange(ref _slots, null) is { } slots)
        {
            slots.AsSpan(0, _count).Clear();
            ArrayPool<ResultSlot>.Shared.Return(slots);
        }
    }

    // Slots from the pool are clear: whoever gives them back has cleared them.
    private void EnsureCapacity(int added)
    {
        var slots = _slots!;
        if (_count + added <= slots.Length)
        {
            return;
        }

        var larger = ArrayPool<ResultSlot>.Shared.Rent(Math.Max(slots.Length * 2, _count + added));
        slots.AsSpan(0, _count).CopyTo(larger);
        slots.AsSpan(0, _count).Clear();
        ArrayPool<ResultSlot>.Shared.Return(slots);
        _slots = larger;
    }
}
