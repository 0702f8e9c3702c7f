using System.Collections;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary><c>and</c> and <c>or</c>: several filters of the same input, all or some of which must hold.</summary>
internal sealed class CombinationBinding(InputObjectType type, string name, bool all) : FilterBinding
{
    /// <remarks>An empty list is no condition.</remarks>
    public override Expression Build(FilterScope scope, Expression instance, object? value)
    {
        Expression? combined = null;
        foreach (var item in value as IEnumerable ?? throw DataErrors.FilterNull(name))
        {
            var filter = item as IReadOnlyDictionary<string, object?> ?? throw DataErrors.FilterNull(name);
            var condition = FilterConditions.Build(scope, type, instance, filter);
            combined = combined is null ? condition
                : all ? Expression.AndAlso(combined, condition)
                : Expression.OrElse(combined, condition);
        }

        return combined ?? Expression.Constant(true);
    }
}
