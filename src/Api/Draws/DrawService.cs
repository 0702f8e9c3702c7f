using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Draws;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Draws;

namespace ScoringPlatform.Api.Draws;

/// <summary>Draws experts from the pool, on record so that anyone can repeat it.</summary>
public sealed class DrawService(DrawSeeds seeds, AuditLog audit, TimeProvider time)
{
    /// <summary>
    /// Draws, and stores the draw for good: conditions, seed, everyone in the pool with the reason of those left out, and who
    /// was drawn. Recusals are counted over the cycle's applications of the level and the specialties. A draw that fills less
    /// than it asks for is a draw too; another one does not replace it.
    /// </summary>
    public Task<ExpertDraw> DrawAsync(ScoringContext db, DrawRequest request, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var purpose = Demands.DemandReason(request.Purpose, "A draw");
        var (seed, source) = seeds.Take(request.Seed);
        if (DrawCheck.Check(request.Conditions, seed) is { Count: > 0 } problems)
        {
            throw new DrawInvalidException(problems);
        }

        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await db.LockBeforeVotingAsync(request.CycleId, ct);
                var applications = await ApplicationsAsync(db, cycle.Id, request.Conditions, ct);
                var pool = await PoolAsync(db, cycle, request.Conditions, applications, ct);
                var result = ExpertDrawing.Draw(request.Conditions, seed, pool);
                var record = new DrawRecord(ExpertDrawing.Algorithm, seed, request.Conditions, result.Entrants);
                var draw = DrawStorage.ToEntity(record);
                draw.CycleId = cycle.Id;
                draw.Purpose = purpose;
                draw.SeedSource = source;
                draw.Applications = applications.Count;
                draw.DrawnAt = time.UtcNow();
                draw.DrawnBy = caller.Subject;
                db.ExpertDraws.Add(draw);
                await db.SaveChangesAsync(ct);
                await audit.AppendAsync(db, new AuditEvent(caller.Subject, "EXPERTS_DRAWN", $"ExpertDraw:{draw.Id}", purpose, AfterHash: draw.Hash), ct);
                await db.SaveChangesAsync(ct);
                return draw;
            },
            ct);
    }

    /// <summary>Repeats a stored draw from its record and says what does not agree.</summary>
    public async Task<DrawVerification> VerifyAsync(ScoringContext db, int drawId, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer, Roles.Authority, Roles.Auditor);
        var draw = await db.ExpertDraws.AsNoTracking()
            .Include(found => found.Quotas)
            .Include(found => found.Candidates)
            .AsSplitQuery()
            .Where(found => found.Id == drawId)
            .FindOrRefuseAsync("draw", ct);
        return DrawVerifier.Verify(DrawStorage.ToRecord(draw), draw.Hash);
    }

    private static async Task<IReadOnlyList<int>> ApplicationsAsync(
        ScoringContext db, int cycleId, DrawConditions conditions, CancellationToken ct)
    {
        var specialties = conditions.Quotas.Select(quota => quota.Specialty).ToList();
        return await db.Applications
            .Where(application => application.CycleId == cycleId
                && application.TargetLevel == conditions.Level
                && specialties.Contains(application.Specialty)
                && application.State != ApplicationState.Withdrawn
                && application.State != ApplicationState.Ineligible)
            .OrderBy(application => application.Id)
            .Select(application => application.Id)
            .ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<DrawEntrant>> PoolAsync(
        ScoringContext db, ReviewCycle cycle, DrawConditions conditions, IReadOnlyList<int> applications, CancellationToken ct)
    {
        var years = CycleParametersJson.Read(cycle).TermYears;
        var experts = await ExpertReading.LoadPoolAsync(db, ct);
        var grounds = await ExpertTiesLoading.GroundsAsync(db, applications, [.. experts.Select(expert => expert.Id)], ct);
        var recusals = grounds.Keys.CountBy(pair => pair.Expert).ToDictionary();
        return [.. experts.Select(expert =>
        {
            var fact = expert.ToFact(years);
            return new DrawEntrant
            {
                ExpertId = expert.Id,
                Code = expert.Code,
                Title = fact.Title,
                EmployerId = expert.EmployerId,
                Specialties = fact.Specialties,
                Term = fact.Term,
                Available = fact.IsThere(conditions.Days),
                Recusals = recusals.GetValueOrDefault(expert.Id),
            };
        })];
    }
}
