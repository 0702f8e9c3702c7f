namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>
/// The marked type or field is open only to callers who are signed in, have one of the roles, and meet the policy. A refusal
/// is an error with code <c>AUTH_NOT_AUTHENTICATED</c> or <c>AUTH_NOT_AUTHORIZED</c>. On a type it holds for each of its fields.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Asks only that the caller is signed in.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>Asks for a policy.</summary>
    public AuthorizeAttribute(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver) => (Policy, Apply) = (policy, apply);

    /// <summary>Asks for a default policy at a certain time.</summary>
    public AuthorizeAttribute(ApplyPolicy apply) => Apply = apply;

    /// <summary>The name of a policy of ASP.NET Core's authorization, or null.</summary>
    public string? Policy { get; set; }

    /// <summary>Roles, one of which the caller must have, or null.</summary>
    public string[]? Roles { get; set; }

    /// <summary>When the policy is applied.</summary>
    public ApplyPolicy Apply { get; set; }
}
