using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Votes.Minutes;

/// <summary>A member of the roll in the minutes; the role is null for who has left the committee since.</summary>
internal sealed record MinutesMember(int ExpertId, string Code, string Name, CommitteeRole? Role, bool Present);
