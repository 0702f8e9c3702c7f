using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Ballots;

/// <summary>The sheets of one expert's assignments, loaded together and held open until the transaction ends.</summary>
internal sealed class BallotSheets
{
    private readonly Dictionary<int, BallotSheet> _sheets;

    private BallotSheets(Dictionary<int, BallotSheet> sheets) => _sheets = sheets;

    /// <summary>The expert's sheets of these assignments; each is declared without conflict, in a cycle that is in SCORING.</summary>
    public static async Task<BallotSheets> LoadAsync(ScoringContext db, IReadOnlyList<int> assignmentIds, int expert, CancellationToken ct)
    {
        var assignments = await db.Assignments
            .Include(assignment => assignment.Application)
            .Include(assignment => assignment.Ballots).ThenInclude(ballot => ballot.Scores)
            .AsSplitQuery()
            .Where(assignment => assignmentIds.Contains(assignment.Id) && assignment.ExpertId == expert)
            .ToListAsync(ct);
        if (assignments.Count != assignmentIds.Distinct().Count())
        {
            throw new SubjectNotFoundException("assignment");
        }

        var cycles = assignments.Select(assignment => assignment.Application.CycleId).Distinct().Order().ToList();
        foreach (var cycle in cycles)
        {
            await db.LockInScoringAsync(cycle, ct);
        }

        await RefuseUndeclaredAsync(db, assignments, ct);
        var items = await db.RubricItems
            .Where(item => cycles.Contains(item.CycleId))
            .OrderBy(item => item.Sequence).ThenBy(item => item.Id)
            .ToListAsync(ct);
        return new BallotSheets(assignments.ToDictionary(
            assignment => assignment.Id,
            assignment => new BallotSheet(assignment, RubricReading.Of(items, assignment.Application))));
    }

    public BallotSheet Of(int assignmentId) => _sheets[assignmentId];

    private static async Task RefuseUndeclaredAsync(ScoringContext db, IReadOnlyList<Assignment> assignments, CancellationToken ct)
    {
        if (assignments.Any(assignment => assignment.Declaration == ConflictDeclaration.NotAsked))
        {
            throw new ConflictNotDeclaredException();
        }

        if (assignments.Any(assignment => assignment.Declaration != ConflictDeclaration.None))
        {
            throw new ConflictDeclaredException();
        }

        var grounds = await ExpertTiesLoading.GroundsAsync(
            db,
            [.. assignments.Select(assignment => assignment.ApplicationId)],
            [.. assignments.Select(assignment => assignment.ExpertId).Distinct()],
            ct);
        if (grounds.Values.FirstOrDefault() is { } ground)
        {
            throw new ExpertRecusedException(Codes.Of(ground));
        }
    }
}
