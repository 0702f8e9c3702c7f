namespace ScoringPlatform.Api.Accounts;

/// <summary>Without an administrator nobody could be given a role again.</summary>
public sealed class LastAdministratorException()
    : DomainException("LAST_ADMINISTRATOR", "This is the last administrator: name another one first.");
