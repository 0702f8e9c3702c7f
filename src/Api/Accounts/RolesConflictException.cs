namespace ScoringPlatform.Api.Accounts;

/// <summary>The account would hold two roles that are kept apart (<see cref="RoleSeparation"/>).</summary>
public sealed class RolesConflictException(string role, string other)
    : DomainException("ROLES_CONFLICT", $"One account never holds {role} and {other} together.");
