using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Api.Assignments;

/// <summary>
/// Loads what <see cref="Recusal"/> looks at. Draw, assignment, declaration, ballot and vote all come through here; what
/// opens a dossier asks the same in the database (<see cref="RecusalFilter"/>).
/// </summary>
internal static class ExpertTiesLoading
{
    /// <summary>SQLite takes at most 32,766 values in a statement, and statements with fewer are made faster.</summary>
    private const int AtOnce = 4_096;

    /// <summary>The ground on which one expert is recused from one application; null when there is none.</summary>
    public static async Task<RecusalGround?> GroundAsync(ScoringContext db, int applicationId, int expertId, CancellationToken ct) =>
        (await GroundsAsync(db, [applicationId], [expertId], ct)).GetValueOrDefault((applicationId, expertId));

    /// <summary>The grounds of all pairs that have one, however many applications a cycle has.</summary>
    public static async Task<IReadOnlyDictionary<(int Application, int Expert), RecusalGround?>> GroundsAsync(
        ScoringContext db, IReadOnlyList<int> applicationIds, IReadOnlyList<int> expertIds, CancellationToken ct)
    {
        var experts = await db.Experts
            .Where(expert => expertIds.Contains(expert.Id))
            .Select(expert => new TiedExpert(expert.Id, expert.EmployerId, expert.IdNumberHash))
            .ToListAsync(ct);
        var grounds = new Dictionary<(int, int), RecusalGround?>();
        foreach (var ids in applicationIds.Chunk(AtOnce))
        {
            await AddAsync(grounds, db, ids, experts, expertIds, ct);
        }

        return grounds;
    }

    private static async Task AddAsync(
        Dictionary<(int, int), RecusalGround?> grounds,
        ScoringContext db,
        int[] applicationIds,
        List<TiedExpert> experts,
        IReadOnlyList<int> expertIds,
        CancellationToken ct)
    {
        var applications = await db.Applications
            .Where(application => applicationIds.Contains(application.Id))
            .Select(application => new TiedApplication(
                application.Id, application.ApplicantId, application.Applicant.EmployerId, application.Applicant.IdNumberHash))
            .ToListAsync(ct);
        var recorded = await RecordedTies.LoadAsync(db, applications, expertIds, ct);
        foreach (var application in applications)
        {
            foreach (var expert in experts)
            {
                if (Recusal.Ground(recorded.Of(application, expert)) is { } ground)
                {
                    grounds.TryAdd((application.Id, expert.Id), ground);
                }
            }
        }
    }
}
