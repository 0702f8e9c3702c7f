namespace ScoringPlatform.Api.Audit;

/// <summary>The text is no checkpoint as <c>audit checkpoint</c> prints it.</summary>
public sealed class CheckpointInvalidException(string text)
    : DomainException("CHECKPOINT_INVALID", $"'{text}' is no checkpoint: number:hash, as audit checkpoint prints it.");
