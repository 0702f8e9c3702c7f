namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>Keys are kept apart from those who hand out roles or run rounds.</summary>
public sealed class KeyHolderRoleException() : DomainException("KEY_HOLDER_ROLE", "An account with the role ADMIN or OFFICER holds no key: use an account of the holder's own.");
