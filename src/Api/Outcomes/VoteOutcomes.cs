using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Outcomes;

/// <summary>Carries an announced vote over to the applications: outcome, cap, state.</summary>
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
        }

        await db.SaveChangesAsync(ct);
        await CapAsync(db, round, ct);
        await db.SaveChangesAsync(ct);
        return await MoveAsync(db, [.. applications.Values.OrderBy(application => application.Id)], caller, ct);
    }

    private static Task<Dictionary<int, Application>> LoadAsync(ScoringContext db, IReadOnlyList<int> ids, CancellationToken ct) =>
        db.Applications
            .Include(application => application.Cycle)
            .Include(application => application.Outcome)
            .Where(application => ids.Contains(application.Id))
            .ToDictionaryAsync(application => application.Id, ct);

    private static async Task CapAsync(ScoringContext db, VotingRound round, CancellationToken ct)
    {
        if (CycleParametersJson.Read(round.Cycle).Cap is not { } share)
        {
            return;
        }

        var through = await db.Outcomes
            .Include(outcome => outcome.Application)
            .Where(outcome => outcome.Application.CycleId == round.CycleId && outcome.VotedThrough == true)
            .ToListAsync(ct);
        var ids = through.Select(outcome => outcome.ApplicationId).ToList();
        var yes = (await db.RoundItems
            .Where(item => ids.Contains(item.ApplicationId) && item.Result == RoundItemResult.Passed)
            .Select(item => new { item.ApplicationId, item.Round.Number, item.Yes })
            .ToListAsync(ct)).GroupBy(item => item.ApplicationId).ToDictionary(group => group.Key, group => group.MaxBy(item => item.Number)!.Yes ?? 0);
        var results = Cap.Apply(share, through.Select(outcome => new CapCandidate
        {
            ApplicationId = outcome.ApplicationId,
            Level = outcome.Application.TargetLevel,
            Specialty = outcome.Application.Specialty,
            Yes = yes.GetValueOrDefault(outcome.ApplicationId),
            Score = outcome.Application.Score,
        }));
        var inside = results.SelectMany(result => result.Inside).ToHashSet();
        var tied = results.SelectMany(result => result.TiedAtLine).ToHashSet();
        foreach (var outcome in through)
        {
            outcome.InsideCap = tied.Contains(outcome.ApplicationId) ? null : inside.Contains(outcome.ApplicationId);
        }
    }

    private async Task<IReadOnlyList<AuditEvent>> MoveAsync(
        ScoringContext db, IReadOnlyList<Application> applications, Caller caller, CancellationToken ct)
    {
        var contexts = await ApplicationContexts.LoadAsync(db, applications, time.Today(), null, ct);
        var events = new List<AuditEvent>();
        foreach (var application in applications)
        {
            if (contexts[application.Id].VotedThrough is not { } through)
            {
                continue;
            }

            application.Outcome!.Final = through ? null : false;
            var to = through ? ApplicationState.Passed : ApplicationState.NotPassed;
            if (application.State != to)
            {
                events.Add(application.MoveTo(to, contexts[application.Id], caller, time.UtcNow()));
            }
        }

        return events;
    }
}
