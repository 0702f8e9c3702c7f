using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Who is to sit on a committee or panel, as what.</summary>
public sealed record Seat(int ExpertId, CommitteeRole Role = CommitteeRole.Member);
