namespace ScoringPlatform.Api.Votes;

/// <summary>The same secret with another choice: a retry repeats, it never changes.</summary>
public sealed class SecretReusedException() : DomainException("SECRET_REUSED", "The secret has been used for another choice; nothing of the request was cast.");
