namespace ScoringPlatform.GraphQL.Protection;

/// <summary>What this part of the engine refuses, with its wording and its codes.</summary>
internal static class LimitErrors
{
    public static GraphQLError Exceeded(string subject, long found, int allowed) =>
        new GraphQLError($"{subject}: {found} where at most {allowed} are allowed.").WithCode(ErrorCodes.Limit);

    public static GraphQLError Lone(string field) =>
        new GraphQLError($"\"{field}\" must be the only field of its operation.").WithCode(ErrorCodes.Limit);

    public static GraphQLError Introspection() =>
        new GraphQLError("Introspection is not allowed for this request.").WithCode(ProtectionErrorCodes.IntrospectionNotAllowed);

    public static GraphQLError Cost(OperationCost cost, CostOptions options) =>
        new GraphQLError($"The operation is too costly: {cost.FieldCost} for fields and {cost.TypeCost} for objects, where {options.MaxFieldCost} and {options.MaxTypeCost} are allowed.")
            .WithCode(ProtectionErrorCodes.CostExceeded)
            .SetExtension("fieldCost", cost.FieldCost)
            .SetExtension("maxFieldCost", options.MaxFieldCost)
            .SetExtension("typeCost", cost.TypeCost)
            .SetExtension("maxTypeCost", options.MaxTypeCost);
}
