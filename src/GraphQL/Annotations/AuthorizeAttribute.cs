namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>
/// The marked type or field is open only to callers who are signed in, have one of the roles, and meet the policy, which is
/// asked before the field is read. A refusal is an error with code <c>AUTH_NOT_AUTHENTICATED</c> or
/// <c>AUTH_NOT_AUTHORIZED</c>. On a type it holds for each of its fields; without roles and policy it asks for a sign-in alone.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>The name of a policy of ASP.NET Core's authorization, or null.</summary>
    public string? Policy { get; set; }

    /// <summary>Roles, one of which the caller must have, or null.</summary>
    public string[]? Roles { get; set; }
}
