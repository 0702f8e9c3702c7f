using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>A property, with the filter that its value must pass.</summary>
internal sealed class MemberBinding(string name, LambdaExpression selector, InputObjectType filter, bool isLeaf) : FilterBinding
{
    public override Expression Build(FilterScope scope, Expression instance, object? value)
    {
        var given = value as IReadOnlyDictionary<string, object?> ?? throw DataErrors.FilterNull(name);
        var member = ParameterReplacer.Apply(selector, instance);
        var condition = FilterConditions.Build(scope, filter, member, given);
        return scope.InMemory && !isLeaf && !member.Type.IsValueType
            ? Expression.AndAlso(Expression.NotEqual(member, Expression.Constant(null, member.Type)), condition)
            : condition;
    }
}
