using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Asks the rules of a cycle's states what keeps it out of each state to come.</summary>
internal static class CycleSteps
{
    public static async Task<IReadOnlyList<CycleStep>> OfAsync(ScoringContext db, ReviewCycle cycle, DateOnly today, CancellationToken ct)
    {
        var context = await CycleContexts.LoadAsync(db, cycle, today, ct);
        if (cycle.State == CycleState.Scoring)
        {
            context = context with { Unscored = await ShortOfBallotsAsync(db, cycle, ct) };
        }

        var steps = new List<CycleStep>();
        for (var (from, to) = (cycle.State, CycleTransitions.Next(cycle.State)); to is { } next; (from, to) = (next, CycleTransitions.Next(next)))
        {
            var decision = CycleTransitions.Decide(from, next, context);
            steps.Add(new CycleStep(next, decision.Explanation is { } explanation ? new Sentence(explanation, null) : null));
        }

        return steps;
    }

    /// <summary>
    /// While experts score, nothing has a score: ballots are brought together when the cycle moves on. Until then those count
    /// that lack ballots.
    /// </summary>
    private static Task<int> ShortOfBallotsAsync(ScoringContext db, ReviewCycle cycle, CancellationToken ct)
    {
        var needed = CycleParametersJson.Read(cycle).BallotsPerApplication;
        return db.Applications.CountAsync(
            application => application.CycleId == cycle.Id
                && application.State == ApplicationState.Eligible
                && application.Assignments.Count(assignment =>
                    assignment.Declaration == ConflictDeclaration.None
                    && assignment.Ballots.Any(ballot => ballot.State == BallotState.Submitted)) < needed,
            ct);
    }
}
