namespace ScoringPlatform.Api.Errors;

/// <summary>Not there, or not the caller's to see: both look the same.</summary>
public sealed class SubjectNotFoundException(string kind) : DomainException("NOT_FOUND", $"No such {kind}.");
