namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>A row as it is shaped, with the values of the ordering's keys beside it.</summary>
internal sealed class KeyedRow<TNode>
{
    public required TNode Node { get; init; }

    public required object?[] Keys { get; init; }
}
