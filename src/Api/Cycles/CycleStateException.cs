namespace ScoringPlatform.Api.Cycles;

/// <summary>The year's cycle is not in the state that the action belongs to.</summary>
public sealed class CycleStateException(string needed, string actual) : DomainException("WRONG_CYCLE_STATE", $"The review cycle must be in {needed}; it is in {actual}.");
