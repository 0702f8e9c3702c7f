namespace ScoringPlatform.Api.Votes;

/// <summary>The caller's secret has the wrong form.</summary>
public sealed class SecretInvalidException() : DomainException("SECRET_INVALID", "A secret is 32 bytes in base64.");
