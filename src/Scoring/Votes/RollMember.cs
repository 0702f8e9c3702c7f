namespace ScoringPlatform.Scoring.Votes;

/// <summary>A member on a round's frozen roll, and whether the member was checked in as present.</summary>
public readonly record struct RollMember(int ExpertId, bool CheckedIn);
