namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary><c>all</c>, <c>some</c> and <c>none</c>: how many items of a collection must pass a filter.</summary>
internal sealed class CollectionBinding(string name, InputObjectType filter, Type itemType) : FilterBinding
{
    public const string All = "all";
    public const string None = "none";
    public const string Some = "some";

    public override Expression Build(FilterScope scope, Expression instance, object? value)
    {
        var given = value as IReadOnlyDictionary<string, object?> ?? throw DataErrors.FilterNull(name);
        var item = Expression.Parameter(itemType, "item");
        var condition = Expression.Lambda(FilterConditions.Build(scope, filter, item, given), item);
        var method = name == All ? nameof(Enumerable.All) : nameof(Enumerable.Any);
        var call = Expression.Call(typeof(Enumerable), method, [itemType], instance, condition);
        return name == None ? Expression.Not(call) : call;
    }
}
