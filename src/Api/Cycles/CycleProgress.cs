using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Cycles;

[ObjectType<ReviewCycle>]
public static partial class CycleProgress
{
    [GraphQLDescription("How many applications are in each state; states without one are left out.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor])]
    public static async Task<IReadOnlyList<ApplicationStateCount>?> GetApplicationCountsAsync(
        [Parent] ReviewCycle cycle, CountsByCycleDataLoader counts, CancellationToken ct) =>
        await counts.LoadAsync(cycle.Id, ct) ?? [];

    [GraphQLDescription(
        "The states to come, in order, and what would keep the cycle out of each today. Ballots are brought together only when "
        + "the cycle leaves SCORING: what is found then can still keep it there.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor])]
    public static Task<IReadOnlyList<CycleStep>?> GetStepsAsync(
        [Parent] ReviewCycle cycle, StepsByCycleDataLoader steps, CancellationToken ct) =>
        steps.LoadAsync(cycle.Id, ct);
}
