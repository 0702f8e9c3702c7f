using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Outcomes;

/// <summary>Carries an announced vote over to the applications: outcome, cap, state, and the notice of a re-check.</summary>
public sealed class VoteOutcomes(TimeProvider time)
{
    /// <summary>
    /// Records what was voted. The cap is applied to all that the cycle voted through so far; who stands at a tie across its
    /// line stays undecided. A vote without a quorum decides nothing.
    /// </summary>
    internal async Task<IReadOnlyList<AuditEvent>> RecordAsync(
        ScoringContext db, VotingRound round, IReadOnlyList<ItemTally> tallies, Caller caller, CancellationToken ct)
    {
        var decided = tallies.Where(tally => tally.Result.Outcome != TallyOutcome.Invalid).ToList();
        var applications = await LoadAsync(db, [.. decided.Select(tally => tally.Item)], ct);
        foreach (var tally in decided)
        {
            var outcome = applications[tally.Item].Outcome ??= new Outcome { ApplicationId = tally.Item };
            outcome.Eligible = true;
            outcome.VotedThrough = tally.Result.Outcome == TallyOutcome.Passed;
            outcome.DecidedAt = time.UtcNow();
            if (outcome.VotedThrough is false)
            {
                (outcome.InsideCap, outcome.TieReason) = (null, null);
            }
        }

        await db.SaveChangesAsync(ct);
        await CapGroups.ApplyAsync(db, round.Cycle, ct);
        await db.SaveChangesAsync(ct);
        return
        [
            .. await DecidedMoves.ApplyAsync(db, round.CycleId, caller, time.Today(), time.UtcNow(), ct),
            .. await ExtendNoticeAsync(db, round, caller, ct),
        ];
    }

    private static Task<Dictionary<int, Application>> LoadAsync(ScoringContext db, IReadOnlyList<int> ids, CancellationToken ct) =>
        db.Applications
            .Include(application => application.Cycle)
            .Include(application => application.Outcome)
            .Where(application => ids.Contains(application.Id))
            .ToDictionaryAsync(application => application.Id, ct);

    /// <summary>What a re-check decides during the public notice is on notice as long as everything else (article 26).</summary>
    private async Task<IReadOnlyList<AuditEvent>> ExtendNoticeAsync(ScoringContext db, VotingRound round, Caller caller, CancellationToken ct)
    {
        if (round.Cycle.State != CycleState.Notice)
        {
            return [];
        }

        var until = (await CycleCalendar.NoticeEndAsync(db, round.Cycle, time.Today(), ct)).Date;
        if (until <= round.Cycle.NoticeUntil)
        {
            return [];
        }

        round.Cycle.NoticeUntil = until;
        return [new AuditEvent(caller.Subject, "NOTICE_EXTENDED", $"ReviewCycle:{round.CycleId}", AfterHash: AuditHash.OfState(until))];
    }
}
