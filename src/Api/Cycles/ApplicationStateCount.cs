using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>How many of a cycle's applications are in a state.</summary>
public sealed record ApplicationStateCount(ApplicationState State, int Count);
