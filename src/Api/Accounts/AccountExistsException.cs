namespace ScoringPlatform.Api.Accounts;

/// <summary>One account a subject: a second one would share its sign-in.</summary>
public sealed class AccountExistsException(string subject)
    : DomainException("ACCOUNT_EXISTS", $"There is an account for {subject} already.");
