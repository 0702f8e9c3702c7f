using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>A state that a cycle has yet to enter.</summary>
/// <param name="To">The state.</param>
/// <param name="BlockedBy">What would keep the cycle out of it today, were it in the state before; null when nothing would.</param>
public sealed record CycleStep(CycleState To, Sentence? BlockedBy);
