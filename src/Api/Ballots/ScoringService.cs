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
                var applications = await LoadAsync(db, cycle, ct);
                await ScoreAsync(db, cycle, applications, ct);
                await RankAsync(applications, db, cycle, ct);
                await MoveScoredAsync(db, applications, caller, ct);
                return applications.Count(application => application.Score is null);
            },
            ct);
    }

    private static Task<List<Application>> LoadAsync(ScoringContext db, ReviewCycle cycle, CancellationToken ct) =>
        db.Applications
            .Include(application => application.Cycle)
            .Include(application => application.Assignments).ThenInclude(assignment => assignment.Ballots).ThenInclude(ballot => ballot.Scores)
            .AsSplitQuery()
            .Where(application => application.CycleId == cycle.Id && application.State == ApplicationState.Eligible)
            .OrderBy(application => application.Id)
            .ToListAsync(ct);

    private static async Task ScoreAsync(
        ScoringContext db, ReviewCycle cycle, IReadOnlyList<Application> applications, CancellationToken ct)
    {
        var parameters = CycleParametersJson.Read(cycle);
        var items = await db.RubricItems.Where(item => item.CycleId == cycle.Id)
            .OrderBy(item => item.Sequence).ThenBy(item => item.Id).ToListAsync(ct);
        var roles = await db.CommitteeMembers.Where(member => member.CycleId == cycle.Id)
            .ToDictionaryAsync(member => member.ExpertId, member => member.Role, ct);
        foreach (var application in applications)
        {
            var sheet = RubricReading.Of(items, application);
            var facts = application.Assignments.SelectMany(assignment => BallotFacts.Of(assignment, sheet, roles)).ToList();
            application.Score = BallotAggregation.Aggregate(parameters, sheet.ToRubric(), facts).Score;
        }
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
