using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>A property, with the filter that its value must pass; global identifiers are read into keys first.</summary>
internal sealed class MemberBinding(
    string name, LambdaExpression selector, InputObjectType filter, bool isLeaf, Func<object?, object?>? read = null) : FilterBinding
{
    public override Expression Build(FilterScope scope, Expression instance, object? value)
    {
        var given = value as IReadOnlyDictionary<string, object?> ?? throw DataErrors.FilterNull(name);
        if (read is not null)
        {
            given = Read(given);
        }

        var member = ParameterReplacer.Apply(selector, instance);
        var condition = FilterConditions.Build(scope, filter, member, given);
        return scope.InMemory && !isLeaf && !member.Type.IsValueType
            ? Expression.AndAlso(Expression.NotEqual(member, Expression.Constant(null, member.Type)), condition)
            : condition;
    }

    private Dictionary<string, object?> Read(IReadOnlyDictionary<string, object?> given)
    {
        try
        {
            return given.ToDictionary(operation => operation.Key, operation => read!(operation.Value));
        }
        catch (InputConversionException invalid)
        {
            throw new GraphQLException(new GraphQLError(invalid.Message).WithCode(ErrorCodes.BadUserInput));
        }
    }
}
