using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Votes;

/// <summary>The one place where a round's state changes.</summary>
internal static class RoundMoves
{
    /// <param name="round">Loaded with its cycle.</param>
    /// <returns>What the audit log is to be told.</returns>
    public static AuditEvent MoveTo(this VotingRound round, RoundState to, RoundContext context, Caller caller, string? afterHash = null)
    {
        var from = round.State;
        RoundTransitions.Decide(from, to, context).OrRefuse($"Round {round.Number}", from, to);
        round.State = to;
        return new AuditEvent(caller.Subject, $"ROUND_{Codes.Of(to)}", $"VotingRound:{round.Id}", AfterHash: afterHash);
    }
}
