namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Where a page lies in its list (Relay's cursor connections, "PageInfo").</summary>
/// <param name="HasNextPage">Whether items follow; going backward, whether a cursor to stop at was given.</param>
/// <param name="HasPreviousPage">Whether items precede; going forward, whether a cursor to start at was given.</param>
/// <param name="StartCursor">The cursor of the first item, or null.</param>
/// <param name="EndCursor">The cursor of the last item, or null.</param>
public sealed record ConnectionPageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
