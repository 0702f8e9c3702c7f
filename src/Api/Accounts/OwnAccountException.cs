namespace ScoringPlatform.Api.Accounts;

/// <summary>Nobody changes the own roles: another administrator does.</summary>
public sealed class OwnAccountException()
    : DomainException("OWN_ACCOUNT", "Nobody changes the own roles: ask another administrator.");
