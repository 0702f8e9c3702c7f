using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>Experts' named score sheets: drafts saved item by item, submitted once, returned by the office alone.</summary>
public sealed class BallotService(AuditLog audit, TimeProvider time)
{
    /// <summary>Saves what is given on the expert's drafts; the rest of each sheet stays. All or none.</summary>
    public Task<IReadOnlyList<Ballot>> SaveDraftsAsync(
        ScoringContext db, IReadOnlyList<BallotDraft> drafts, Caller caller, CancellationToken ct)
    {
        var expert = caller.DemandExpert();
        return db.InTransactionAsync(
            async () =>
            {
                var sheets = await BallotSheets.LoadAsync(db, [.. drafts.Select(draft => draft.AssignmentId)], expert, ct);
                IReadOnlyList<Ballot> ballots = [.. drafts.Select(draft => sheets.Of(draft.AssignmentId).Save(draft))];
                await db.SaveChangesAsync(ct);
                return ballots;
            },
            ct);
    }

    /// <summary>Hands the expert's drafts in, complete and for good; none of them when one cannot be.</summary>
    public async Task<IReadOnlyList<Ballot>> SubmitAsync(
        ScoringContext db, IReadOnlyList<int> assignmentIds, Caller caller, CancellationToken ct)
    {
        var expert = caller.DemandExpert();
        var submitted = await db.InTransactionAsync(
            async () =>
            {
                var sheets = await BallotSheets.LoadAsync(db, assignmentIds, expert, ct);
                var at = time.UtcNow();
                IReadOnlyList<Ballot> ballots = [.. assignmentIds.Select(id => sheets.Of(id).Submit(at))];
                await db.SaveChangesAsync(ct);
                await AppendAsync(
                    db,
                    [.. ballots.Select(ballot => new AuditEvent(
                        caller.Subject, "BALLOT_SUBMITTED", $"Ballot:{ballot.Id}", AfterHash: BallotSheet.HashOf(ballot)))],
                    ct);
                return ballots;
            },
            ct);
        Instruments.BallotsSubmitted.Add(submitted.Count);
        return submitted;
    }

    /// <summary>The office sends a submitted ballot back. It stays as it was; the expert gets a copy of it as the next version's draft.</summary>
    public Task<Ballot> ReturnAsync(ScoringContext db, int ballotId, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var given = Demands.DemandReason(reason, "Returning a ballot");
        return db.InTransactionAsync(
            async () =>
            {
                var ballot = await db.Ballots
                    .Include(found => found.Scores)
                    .Include(found => found.Assignment.Application)
                    .Where(found => found.Id == ballotId && found.State != BallotState.Draft)
                    .FindOrRefuseAsync("ballot", ct);
                await db.LockInScoringAsync(ballot.Assignment.Application.CycleId, ct);
                db.Ballots.Add(BallotSheet.Return(ballot, given, time.UtcNow()));
                await AppendAsync(
                    db,
                    [new AuditEvent(caller.Subject, "BALLOT_RETURNED", $"Ballot:{ballot.Id}", given, BallotSheet.HashOf(ballot))],
                    ct);
                return ballot;
            },
            ct);
    }

    private async Task AppendAsync(ScoringContext db, IReadOnlyCollection<AuditEvent> events, CancellationToken ct)
    {
        await audit.AppendAsync(db, events, ct);
        await db.SaveChangesAsync(ct);
    }
}
