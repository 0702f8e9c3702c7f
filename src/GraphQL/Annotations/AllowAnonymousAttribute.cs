namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The marked field is open to everyone, although its type asks for authorization.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class AllowAnonymousAttribute : Attribute;
