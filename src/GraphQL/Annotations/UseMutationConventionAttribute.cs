namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>Settings of the mutation conventions for one mutation; see <c>AddMutationConventions</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>The payload field that holds the result; by default named after the result's type.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>Leaves the mutation as it is written.</summary>
    public bool Disable { get; set; }
}
