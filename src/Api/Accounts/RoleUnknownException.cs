namespace ScoringPlatform.Api.Accounts;

/// <summary>The role is none of the platform's.</summary>
public sealed class RoleUnknownException(string role)
    : DomainException("ROLE_UNKNOWN", $"{role} is no role: {string.Join(", ", Roles.All)} are.");
