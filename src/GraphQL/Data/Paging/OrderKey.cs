namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>One key of an ordering.</summary>
/// <param name="Selector">Reads the key from an item.</param>
/// <param name="Descending">Whether larger keys come first.</param>
internal sealed record OrderKey(LambdaExpression Selector, bool Descending)
{
    public Type Type => Selector.ReturnType;

    public OrderKey Reversed => this with { Descending = !Descending };
}
