using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Ballots;

/// <summary>Brings a cycle's ballots together: a score and a rank for every eligible application that has enough of them.</summary>
public sealed class ScoringService(AuditLog audit, TimeProvider time)
{
    /// <summary>Scores what can be scored, and ranks inside level and specialty. Called when the cycle leaves SCORING.</summary>
    /// <returns>How many eligible applications stay without a score.</returns>
    public Task<int> AggregateAsync(ScoringContext db, int cycleId, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await db.LockInScoringAsync(cycleId, ct);
                var applications = await ScoreAsync(db, cycle, ct);
                await RankAsync(applications, db, cycle, ct);
                await MoveScoredAsync(db, applications, caller, ct);
                return applications.Count(application => application.Score is null);
            },
            ct);
    }

    private static async Task<IReadOnlyList<Application>> ScoreAsync(ScoringContext db, ReviewCycle cycle, CancellationToken ct)
    {
        var applications = await db.Applications
            .Include(application => application.Cycle)
            .Where(application => application.CycleId == cycle.Id && application.State == ApplicationState.Eligible)
            .OrderBy(application => application.Id)
            .ToListAsync(ct);
        var aggregates = await BallotAggregates.OfAsync(db, [.. applications.Select(application => application.Id)], ct);
        foreach (var application in applications)
        {
            application.Score = aggregates[application.Id].Score;
        }

        return applications;
    }

    private static async Task RankAsync(
        IReadOnlyList<Application> applications, ScoringContext db, ReviewCycle cycle, CancellationToken ct)
    {
        var scored = await db.Applications
            .Where(application => application.CycleId == cycle.Id && application.State == ApplicationState.Scored)
            .ToListAsync(ct);
        var all = applications.Concat(scored).ToDictionary(application => application.Id);
        var ranks = Ranking.Of([.. all.Values.Select(application =>
            new RankCandidate(application.Id, application.TargetLevel, application.Specialty, application.Score))]);
        foreach (var rank in ranks)
        {
            all[rank.ApplicationId].RankInGroup = rank.Place;
        }
    }

    private async Task MoveScoredAsync(ScoringContext db, IReadOnlyList<Application> applications, Caller caller, CancellationToken ct)
    {
        var scored = applications.Where(application => application.Score is not null).ToList();
        var contexts = await ApplicationContexts.LoadAsync(db, scored, time.Today(), null, ct);
        var at = time.UtcNow();
        var events = scored
            .Select(application => application.MoveTo(ApplicationState.Scored, contexts[application.Id], caller, at))
            .ToList();
        if (events.Count > 0)
        {
            await audit.AppendAsync(db, events, ct);
        }

        await db.SaveChangesAsync(ct);
    }
}
