namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Whether two fields have identical sets of arguments; the order of arguments and of input fields does not matter.</summary>
internal static class ArgumentIdentity
{
    internal static bool AreSame(ImmutableArray<ArgumentNode> left, ImmutableArray<ArgumentNode> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        foreach (var argument in left)
        {
            if (right.Find(argument.Name.Value) is not { } other || !AreSame(argument.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(ValueNode left, ValueNode right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return (left, right) switch
        {
            (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
            (IntValueNode a, IntValueNode b) => a.Value == b.Value,
            (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
            (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.IsBlock == b.IsBlock,
            (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
            (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
            (NullValueNode, NullValueNode) => true,
            (ListValueNode a, ListValueNode b) => a.Values.Length == b.Values.Length && a.Values.Zip(b.Values).All(pair => AreSame(pair.First, pair.Second)),
            (ObjectValueNode a, ObjectValueNode b) => AreSame(a, b),
            _ => false,
        };
    }

    private static bool AreSame(ObjectValueNode left, ObjectValueNode right)
    {
        if (left.Fields.Length != right.Fields.Length)
        {
            return false;
        }

        var others = right.Fields.GroupBy(field => field.Name.Value).ToDictionary(group => group.Key, group => group.First().Value);
        return left.Fields.All(field => others.TryGetValue(field.Name.Value, out var other) && AreSame(field.Value, other));
    }
}
