namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>Settings of the mutation conventions for one mutation; see <c>AddMutationConventions</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>The input type's name; by default the mutation's followed by <c>Input</c>.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The argument's name; by default <c>input</c>.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The payload type's name; by default the mutation's followed by <c>Payload</c>.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The payload field that holds the result; by default named after the result's type.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The union of errors; by default the mutation's name followed by <c>Error</c>.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>The payload field that holds the errors; by default <c>errors</c>.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Leaves the mutation as it is written.</summary>
    public bool Disable { get; set; }
}
