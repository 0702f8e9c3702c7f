namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Cuts a page from a list in memory, by position: such a list has its order and no keys.</summary>
internal static class ListPager
{
    private static readonly OrderKey[] Position = [new OrderKey((Expression<Func<int, int>>)(index => index), Descending: false)];

    private static readonly uint Mark = CursorCodec.Fingerprint(typeof(int), Position);

    public static Connection<T> Page<T>(IReadOnlyList<T> list, PagingArguments arguments)
    {
        var start = arguments.After is { } after ? Math.Min(Decode(after, "after") + 1, list.Count) : 0;
        var end = arguments.Before is { } before ? Math.Min(Decode(before, "before"), list.Count) : list.Count;
        var count = Math.Max(end - start, 0);
        var size = Math.Min(arguments.Size, count);
        var first = arguments.IsBackward ? start + count - size : start;
        return new Connection<T>(
            [.. list.Skip(first).Take(size)],
            i => CursorCodec.Encode(Position, Mark, [first + i]),
            hasNextPage: first + size < list.Count && (size > 0 || count > 0),
            hasPreviousPage: first > 0,
            arguments.IncludeTotalCount ? list.Count : null);
    }

    private static int Decode(string cursor, string argument) =>
        CursorCodec.Decode(Position, Mark, cursor) is [int position and >= 0] ? position : throw DataErrors.CursorInvalid(argument);
}
