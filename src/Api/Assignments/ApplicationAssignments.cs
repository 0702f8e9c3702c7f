using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Assignments;

[ObjectType<Application>]
public static partial class ApplicationAssignments
{
    [GraphQLDescription("The assignments that the caller may see: the office all, an expert the own one.")]
    public static async Task<IReadOnlyList<Assignment>> GetAssignmentsAsync(
        [Parent] Application application, AssignmentsByApplicationDataLoader assignments, CancellationToken ct) =>
        await assignments.LoadAsync(application.Id, ct) ?? [];
}
