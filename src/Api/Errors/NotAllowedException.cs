namespace ScoringPlatform.Api.Errors;

/// <summary>The caller's roles do not include one that the action needs.</summary>
public sealed class NotAllowedException() : DomainException("NOT_ALLOWED", "The caller's roles do not allow this.");
