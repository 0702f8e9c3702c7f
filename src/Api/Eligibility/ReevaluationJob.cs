using System.Text.Json;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>
/// Evaluates a cycle's applications again after a correction, in batches of one transaction each. What was decided stands:
/// where the rules would now say otherwise, the job's log names the application for the office to look at.
/// </summary>
internal sealed class ReevaluationJob(IDbContextFactory<ScoringContext> contexts, EligibilityService eligibility) : IPlatformJob
{
    private const int BatchSize = 100;
    private const int Begun = 1;
    private const int Done = 99;

    private static readonly Caller Self = Caller.System("reevaluation", Roles.Officer);

    private static readonly ApplicationState[] Open =
        [ApplicationState.Submitted, ApplicationState.EmployerConfirmed, ApplicationState.Accepted];

    private static readonly ApplicationState[] Decided = [ApplicationState.Eligible, ApplicationState.Ineligible];

    public string Kind => JobKinds.Reevaluation;

    public string? SlotOf(string argumentsJson) => null;

    /// <summary>
    /// Requests share one job until it has succeeded, so that one runs at a time for a cycle; the next request after it
    /// is a new job.
    /// </summary>
    /// <exception cref="SubjectNotFoundException">There is no such cycle.</exception>
    /// <exception cref="CycleStateException">The cycle does not screen any more, or not yet.</exception>
    public async Task<JobInput> DescribeAsync(ScoringContext context, string argumentsJson, CancellationToken cancellationToken)
    {
        var cycle = await ScreeningAsync(context, argumentsJson, cancellationToken);
        var before = await context.Jobs.CountAsync(
            job => job.Kind == JobKinds.Reevaluation && job.Year == cycle.Year && job.State == JobState.Succeeded, cancellationToken);
        return new JobInput(cycle.Year, AuditHash.OfState(new { Kind, cycle.Id, Run = before + 1 }), argumentsJson);
    }

    public async Task<JobFile?> RunAsync(string argumentsJson, IJobProgress progress, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var cycle = await ScreeningAsync(context, argumentsJson, cancellationToken);
        var open = await IdsAsync(context, cycle.Id, Open, cancellationToken);
        var decided = await IdsAsync(context, cycle.Id, Decided, cancellationToken);
        await progress.ReportAsync(Begun, JobLineText.Of(JobLine.EvaluationBegun, open.Length, decided.Length), cancellationToken);
        var steps = new Steps(progress, open.Length + decided.Length);
        await EvaluateAsync(open, steps, cancellationToken);
        await CheckAsync(decided, steps, cancellationToken);
        return null;
    }

    private static async Task<ReviewCycle> ScreeningAsync(ScoringContext context, string argumentsJson, CancellationToken ct)
    {
        var id = JsonSerializer.Deserialize<ReevaluationArguments>(argumentsJson)!.CycleId;
        var cycle = await context.ReviewCycles.AsNoTracking().Where(cycle => cycle.Id == id).FindOrRefuseAsync("cycle", ct);
        return cycle.State is CycleState.Accepting or CycleState.Screening
            ? cycle
            : throw new CycleStateException($"{Codes.Of(CycleState.Accepting)} or {Codes.Of(CycleState.Screening)}", Codes.Of(cycle.State));
    }

    private static Task<int[]> IdsAsync(ScoringContext context, int cycleId, ApplicationState[] states, CancellationToken ct) => context.Applications
        .Where(application => application.CycleId == cycleId && states.Contains(application.State))
        .Select(application => application.Id)
        .Order()
        .ToArrayAsync(ct);

    private async Task EvaluateAsync(int[] ids, Steps steps, CancellationToken ct)
    {
        foreach (var batch in ids.Chunk(BatchSize))
        {
            await using var context = await contexts.CreateDbContextAsync(ct);
            var counts = default(EligibilityCounts).Add(await eligibility.EvaluateAsync(context, batch, Self, ct));
            await steps.TakeAsync(
                batch.Length, JobLineText.Of(JobLine.Evaluated, counts.Eligible, counts.Ineligible, counts.Pending), ct);
        }
    }

    private async Task CheckAsync(int[] ids, Steps steps, CancellationToken ct)
    {
        foreach (var batch in ids.Chunk(BatchSize))
        {
            await using var context = await contexts.CreateDbContextAsync(ct);
            var otherwise = await eligibility.FindDecidedOtherwiseAsync(context, batch, Self, ct);
            await steps.TakeAsync(
                batch.Length,
                otherwise.Count == 0
                    ? JobLineText.Of(JobLine.AsDecided, batch.Length)
                    : JobLineText.Of(JobLine.OtherwiseThanDecided, string.Join(", ", otherwise)),
                ct);
        }
    }

    /// <summary>Counts what is done of all.</summary>
    private sealed class Steps(IJobProgress progress, int all)
    {
        private int _done;

        public Task TakeAsync(int count, string message, CancellationToken ct)
        {
            _done += count;
            return progress.ReportAsync(Begun + ((Done - Begun) * _done / all), message, ct);
        }
    }
}
