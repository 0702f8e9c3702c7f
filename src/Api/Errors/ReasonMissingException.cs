namespace ScoringPlatform.Api.Errors;

/// <summary>What changes another person's record is never done without a reason.</summary>
public sealed class ReasonMissingException(string what) : DomainException("REASON_MISSING", $"{what} needs a reason.");
