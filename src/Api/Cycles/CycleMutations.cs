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

    [GraphQLDescription("Sets a year's cycle up in DRAFT, with the parameters and the score sheet that the platform proposes.")]
    [Authorize(Roles = [Roles.Officer, Roles.Admin])]
    [Error<SubjectNotFoundException>]
    [Error<CycleYearTakenException>]
    [Error<ParametersInvalidException>]
    public static Task<ReviewCycle> CreateCycleAsync(
        int year,
        string name,
        string standard,
        DateOnly cutoffDate,
        DateOnly submissionDeadline,
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
        };
        return service.CreateAsync(db, draft, caller, ct);
    }
}
