using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>Brings the ballots of many applications together, each query once for all.</summary>
internal static class BallotAggregates
{
    /// <summary>Applications with all that their scores are made from.</summary>
    public static IQueryable<Application> WithBallots(this IQueryable<Application> applications) => applications
        .Include(application => application.Cycle)
        .Include(application => application.Assignments).ThenInclude(assignment => assignment.Ballots).ThenInclude(ballot => ballot.Scores)
        .AsSplitQuery();

    /// <param name="db">The storage.</param>
    /// <param name="applications">Loaded by <see cref="WithBallots"/>.</param>
    /// <param name="ct">Ends the loading.</param>
    /// <returns>One aggregate an application. Ballots of experts whom any rule recuses are left out as recused.</returns>
    public static async Task<IReadOnlyDictionary<int, AggregateResult>> OfAsync(
        ScoringContext db, IReadOnlyList<Application> applications, CancellationToken ct)
    {
        var cycles = applications.Select(application => application.CycleId).Distinct().ToList();
        var items = await db.RubricItems.AsNoTracking().Where(item => cycles.Contains(item.CycleId))
            .OrderBy(item => item.Sequence).ThenBy(item => item.Id).ToListAsync(ct);
        var seats = (await db.CommitteeMembers.AsNoTracking().Where(member => cycles.Contains(member.CycleId)).ToListAsync(ct))
            .ToLookup(member => member.CycleId);
        var roles = cycles.ToDictionary(cycle => cycle, cycle => seats[cycle].ToDictionary(member => member.ExpertId, member => member.Role));
        var parameters = applications.Select(application => application.Cycle).DistinctBy(cycle => cycle.Id)
            .ToDictionary(cycle => cycle.Id, CycleParametersJson.Read);
        var grounds = await ExpertTiesLoading.GroundsAsync(
            db,
            [.. applications.Select(application => application.Id)],
            [.. applications.SelectMany(application => application.Assignments).Select(assignment => assignment.ExpertId).Distinct()],
            ct);
        return applications.ToDictionary(application => application.Id, application =>
        {
            var sheet = RubricReading.Of(items, application);
            var facts = application.Assignments.SelectMany(assignment => BallotFacts.Of(
                assignment, sheet, roles[application.CycleId], grounds.ContainsKey((application.Id, assignment.ExpertId))));
            return BallotAggregation.Aggregate(parameters[application.CycleId], sheet.ToRubric(), [.. facts]);
        });
    }
}
