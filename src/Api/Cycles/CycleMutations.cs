using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

[MutationType]
public static partial class CycleMutations
{
    [GraphQLDescription("Takes the year's cycle one state on; what the step builds on must be finished.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<IllegalTransitionException>]
    public static async Task<ReviewCycle> AdvanceCycleAsync(
        [ID<ReviewCycle>] int cycleId,
        CycleState to,
        ScoringContext db,
        CycleService service,
        YearlyReports reports,
        Caller caller,
        CancellationToken ct)
    {
        var cycle = await service.AdvanceAsync(db, cycleId, to, caller, ct);
        if (cycle.State == CycleState.Closed)
        {
            await reports.RequestAfterCloseAsync(cycle.Year, ct);
        }

        return cycle;
    }

    [GraphQLDescription(
        "Sets a year's cycle up in DRAFT. Parameters and score sheet that are left out are those that the platform proposes; "
        + "the committee may be appointed later.")]
    [Authorize(Roles = [Roles.Officer, Roles.Admin])]
    [Error<SubjectNotFoundException>]
    [Error<CycleYearTakenException>]
    [Error<ParametersInvalidException>]
    [Error<CompositionRefusedException>]
    public static Task<ReviewCycle> CreateCycleAsync(
        int year,
        string name,
        string standard,
        DateOnly cutoffDate,
        DateOnly submissionDeadline,
        CycleParametersInput? parameters,
        IReadOnlyList<RubricItemInput>? rubric,
        IReadOnlyList<SeatInput>? committee,
        ScoringContext db,
        CycleService service,
        Caller caller,
        CancellationToken ct)
    {
        var draft = new CycleDraft
        {
            Year = year,
            Name = name,
            StandardCode = standard,
            CutoffDate = cutoffDate,
            SubmissionDeadline = submissionDeadline,
            Parameters = parameters?.ToParameters() ?? new(),
            Rubric = [.. (rubric ?? []).Select(item => item.ToDraft())],
            Committee = [.. (committee ?? []).Select(seat => seat.ToSeat())],
        };
        return service.CreateAsync(db, draft, caller, ct);
    }

    [GraphQLDescription(
        "Changes a cycle in DRAFT; what is left out stays. Parameters and score sheet are replaced as a whole. Once the cycle "
        + "leaves DRAFT they are frozen.")]
    [Authorize(Roles = [Roles.Officer, Roles.Admin])]
    [Error<SubjectNotFoundException>]
    [Error<CycleStateException>]
    [Error<ParametersInvalidException>]
    public static Task<ReviewCycle> ChangeCycleAsync(
        [ID<ReviewCycle>] int cycleId,
        string? name,
        DateOnly? cutoffDate,
        DateOnly? submissionDeadline,
        CycleParametersInput? parameters,
        IReadOnlyList<RubricItemInput>? rubric,
        ScoringContext db,
        CycleService service,
        Caller caller,
        CancellationToken ct)
    {
        var change = new CycleChange(
            name, cutoffDate, submissionDeadline, parameters?.ToParameters(), rubric is null ? null : [.. rubric.Select(item => item.ToDraft())]);
        return service.ChangeAsync(db, cycleId, change, caller, ct);
    }
}
