using System.Linq.Expressions;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Outcomes;

/// <summary>What keeps a result from being confirmed and a cycle from being closed.</summary>
internal static class PendingObjections
{
    /// <summary>Not handled, or a granted re-check on which no announced round has voted yet.</summary>
    public static Expression<Func<Objection, bool>> IsPending { get; } = objection =>
        objection.State == ObjectionState.Received
        || (objection.Kind == ObjectionKind.Recheck && objection.State == ObjectionState.Upheld
            && (objection.RoundId == null || objection.Round!.State != RoundState.Announced));

    /// <summary>A granted re-check that no round has taken up.</summary>
    public static Expression<Func<Objection, bool>> AwaitsRound { get; } = objection =>
        objection.Kind == ObjectionKind.Recheck && objection.State == ObjectionState.Upheld && objection.RoundId == null;
}
