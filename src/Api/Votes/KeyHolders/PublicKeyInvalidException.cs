namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>What was given is no key that shares can be sealed to.</summary>
public sealed class PublicKeyInvalidException() : DomainException("PUBLIC_KEY_INVALID", "Give a public key on P-256 as SubjectPublicKeyInfo in base64, which no other holder has; the command key-holder create makes one.");
