namespace ScoringPlatform.GraphQL.Mutations;

/// <summary>How mutations are written; <c>{MutationName}</c> stands for the mutation's name in pascal case.</summary>
public sealed record MutationConventionOptions
{
    /// <summary>The input type's name.</summary>
    public string InputTypeNamePattern { get; init; } = "{MutationName}Input";

    /// <summary>The argument's name.</summary>
    public string InputArgumentName { get; init; } = "input";

    /// <summary>The payload type's name.</summary>
    public string PayloadTypeNamePattern { get; init; } = "{MutationName}Payload";

    /// <summary>The name of the union of errors.</summary>
    public string PayloadErrorTypeNamePattern { get; init; } = "{MutationName}Error";

    /// <summary>The payload field that holds the errors.</summary>
    public string PayloadErrorsFieldName { get; init; } = "errors";

    /// <summary>Whether mutations without <c>[UseMutationConvention]</c> follow the conventions too.</summary>
    public bool ApplyToAllMutations { get; init; } = true;
}
