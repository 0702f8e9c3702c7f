using System.Collections;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>Holds the length of each list among the variables against the limit.</summary>
internal sealed class VariableListLengthCheck(OperationLimits limits) : IOperationCheck
{
    public GraphQLError? Check(RequestContext context)
    {
        if (context.Request.Variables is not { Count: > 0 } variables)
        {
            return null;
        }

        var longest = variables.Values.Max(LongestIn);
        return longest > limits.MaxListLength ? LimitErrors.Exceeded("Entries of a list", longest, limits.MaxListLength) : null;
    }

    /// <remarks>JSON that clients send nests at most 64 levels; so does this walk.</remarks>
    private static int LongestIn(object? value) => value switch
    {
        null or string => 0,
        IReadOnlyDictionary<string, object?> map => map.Values.Select(LongestIn).DefaultIfEmpty().Max(),
        ICollection list => list.Cast<object?>().Select(LongestIn).Append(list.Count).Max(),
        _ => 0,
    };
}
