using System.Runtime.InteropServices;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>
/// A value of the result. Objects and lists lie in consecutive slots: one that heads them, then their fields or items; a slot
/// that holds one refers to its head.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct ResultSlot
{
    /// <summary>A text, another value to be written as JSON, or of a head the selection of its object.</summary>
    public object? Value;

    /// <summary>A number; the index of a head; or of a head itself where it is held: see <see cref="ResultStore"/>.</summary>
    public long Bits;

    /// <summary>Of a head how many slots follow.</summary>
    public int Count;

    public SlotKind Kind;

    /// <summary>Of a head whether null may take the object's or list's place.</summary>
    public bool IsNullable;
}
