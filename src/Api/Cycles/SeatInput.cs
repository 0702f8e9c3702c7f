using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>An expert's seat on a committee or panel; without a role a member's.</summary>
public sealed record SeatInput([property: ID<Expert>] int ExpertId, CommitteeRole? Role)
{
    internal Seat ToSeat() => new(ExpertId, Role ?? CommitteeRole.Member);
}
