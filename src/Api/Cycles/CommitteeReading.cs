using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Experts;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Committee seats as Scoring sees them.</summary>
internal static class CommitteeReading
{
    /// <param name="seat">Loaded with its expert.</param>
    /// <param name="parameters">An expert without a recorded end serves the longest term they allow.</param>
    public static CommitteeMemberFact ToFact(this CommitteeMember seat, CycleParameters parameters) => new()
    {
        ExpertId = seat.ExpertId,
        Title = seat.Expert.TitleLevel,
        TermFrom = seat.Expert.TermFrom,
        TermUntil = ExpertTerm.Of(seat.Expert.TermFrom, seat.Expert.TermUntil, parameters.TermYears).Until,
        Role = seat.Role,
    };
}
