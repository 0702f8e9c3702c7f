namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary><c>any</c>: whether a collection must have items or must have none.</summary>
internal sealed class AnyBinding(Type itemType) : FilterBinding
{
    public const string Name = "any";

    public override Expression Build(FilterScope scope, Expression instance, object? value)
    {
        var any = Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [itemType], instance);
        return value switch
        {
            true => any,
            false => Expression.Not(any),
            _ => throw DataErrors.FilterNull(Name),
        };
    }
}
