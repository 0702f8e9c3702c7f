using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Assignments;

[QueryType]
public static partial class AssignmentQueries
{
    [GraphQLDescription("What the caller was asked to review, in the cycle of the year or in all.")]
    [Authorize(Roles = [Roles.Expert])]
    [UsePaging]
    public static IQueryable<Assignment> GetMyAssignments(int? year, ScoringContext db, Caller caller) =>
        db.Assignments.AsNoTracking()
            .Where(assignment => assignment.ExpertId == caller.ExpertId)
            .Where(assignment => year == null || assignment.Application.Cycle.Year == year)
            .OrderBy(assignment => assignment.Id);

    [GraphQLDescription("What assigning would do now, with the reasons for what cannot be assigned. Nothing is stored.")]
    [Authorize(Roles = [Roles.Officer])]
    public static async Task<AssignExpertsResult> GetAssignmentPreviewAsync(
        [ID<ReviewCycle>] int cycleId,
        DateOnly? dueOn,
        ScoringContext db,
        AssignmentService service,
        Caller caller,
        CancellationToken ct) =>
        AssignExpertsResult.Of(await service.PreviewAsync(db, cycleId, dueOn, caller, ct));

    [Authorize(Roles = [Roles.Expert, Roles.Officer])]
    [NodeResolver]
    public static Task<Assignment?> GetAssignmentAsync(int id, AssignmentByIdDataLoader assignments, CancellationToken ct) =>
        assignments.LoadAsync(id, ct);
}
