namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Which part of a list is asked for (Relay's cursor connections, "Arguments").</summary>
/// <param name="First">At most so many items from the start, or after <paramref name="After"/>.</param>
/// <param name="After">A cursor; the item it marks is not part of the page.</param>
/// <param name="Last">At most so many items from the end, or before <paramref name="Before"/>.</param>
/// <param name="Before">A cursor; the item it marks is not part of the page.</param>
/// <param name="IncludeTotalCount">Whether the whole list is to be counted.</param>
public readonly record struct PagingArguments(
    int? First = null, string? After = null, int? Last = null, string? Before = null, bool IncludeTotalCount = false)
{
    /// <summary>How many items are asked for.</summary>
    internal int Size => First ?? Last ?? 0;

    /// <summary>Whether the page is cut from the end.</summary>
    internal bool IsBackward => First is null && Last is not null;
}
