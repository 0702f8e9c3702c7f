namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>From coerced filter inputs to conditions.</summary>
internal static class FilterConditions
{
    /// <summary>The condition that all given fields hold; true when none is given.</summary>
    public static Expression Build(FilterScope scope, InputObjectType type, Expression instance, IReadOnlyDictionary<string, object?> value)
    {
        Expression? all = null;
        foreach (var (name, given) in value)
        {
            var binding = type.Fields[name].Features.Get<FilterBinding>()
                ?? throw new InvalidOperationException($"{type.Name}.{name} has no meaning as a filter.");
            var condition = binding.Build(scope, instance, given);
            all = all is null ? condition : Expression.AndAlso(all, condition);
        }

        return all ?? Expression.Constant(true);
    }
}
