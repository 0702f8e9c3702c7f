namespace ScoringPlatform.Api.Experts;

/// <summary>Not an identity number: length, signs or check digit are wrong.</summary>
public sealed class IdNumberInvalidException(string reason) : DomainException("ID_NUMBER_INVALID", $"The identity number is not one: {reason}.");
