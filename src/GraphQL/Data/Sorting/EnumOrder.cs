namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>
/// The order of enum values is that of their numbers, which is that of their declaration unless they are given others. A
/// database may keep them as text, so it is told the order value by value.
/// </summary>
internal static class EnumOrder
{
    /// <summary>The key to sort by: of an enum its place in that order, null where it is null; of anything else the key itself.</summary>
    public static Expression Of(Expression key)
    {
        var type = Nullable.GetUnderlyingType(key.Type) ?? key.Type;
        if (!type.IsEnum)
        {
            return key;
        }

        var values = Enum.GetValuesAsUnderlyingType(type).Cast<object>().Distinct().Order().Select(number => Enum.ToObject(type, number)).ToList();
        Expression place = Expression.Constant(null, typeof(int?));
        for (var i = values.Count - 1; i >= 0; i--)
        {
            var isValue = Expression.Equal(key, Expression.Constant(values[i], key.Type));
            place = Expression.Condition(isValue, Expression.Constant(i, typeof(int?)), place);
        }

        return place;
    }
}
