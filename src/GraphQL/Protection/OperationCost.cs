namespace ScoringPlatform.GraphQL.Protection;

/// <summary>What an operation costs at most, before it is executed.</summary>
/// <param name="FieldCost">The weights of its fields, arguments and filters.</param>
/// <param name="TypeCost">The objects of its response.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    /// <summary>Both together, for neighbours.</summary>
    public static OperationCost operator +(OperationCost left, OperationCost right) =>
        new(left.FieldCost + right.FieldCost, left.TypeCost + right.TypeCost);

    /// <summary>The cost of so many items.</summary>
    public static OperationCost operator *(OperationCost cost, double times) => new(cost.FieldCost * times, cost.TypeCost * times);

    internal Dictionary<string, object?> ToExtension() => new() { ["fieldCost"] = FieldCost, ["typeCost"] = TypeCost };
}
