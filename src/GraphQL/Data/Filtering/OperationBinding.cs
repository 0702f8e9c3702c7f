namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>A comparison of a property with the value given.</summary>
internal sealed class OperationBinding(string name, FilterOperation operation) : FilterBinding
{
    public override Expression Build(FilterScope scope, Expression instance, object? value)
    {
        if (operation.TakesList)
        {
            if (value is null)
            {
                throw DataErrors.FilterNull(name);
            }

            var list = scope.Converters.TryConvertList(value, instance.Type) ?? throw DataErrors.FilterValue(name);
            return operation.Build(instance, list);
        }

        if (value is null && !operation.TakesNull)
        {
            throw DataErrors.FilterNull(name);
        }

        return scope.Converters.TryConvert(value, instance.Type, out var converted)
            ? operation.Build(instance, converted)
            : throw DataErrors.FilterValue(name);
    }
}
