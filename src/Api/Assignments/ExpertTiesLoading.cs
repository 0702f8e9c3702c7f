using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Assignments;

/// <summary>Loads what <see cref="Recusal"/> looks at. Assignment, dossier, ballot and vote all come through here.</summary>
internal static class ExpertTiesLoading
{
    /// <summary>The ground on which one expert is recused from one application; null when there is none.</summary>
    public static async Task<RecusalGround?> GroundAsync(ScoringContext db, int applicationId, int expertId, CancellationToken ct) =>
        (await GroundsAsync(db, [applicationId], [expertId], ct)).GetValueOrDefault((applicationId, expertId));

    /// <summary>The grounds of all pairs that have one.</summary>
    public static async Task<IReadOnlyDictionary<(int Application, int Expert), RecusalGround?>> GroundsAsync(
        ScoringContext db, IReadOnlyList<int> applicationIds, IReadOnlyList<int> expertIds, CancellationToken ct)
    {
        var applicants = await db.Applications
            .Where(application => applicationIds.Contains(application.Id))
            .Select(application => new { application.Id, application.Applicant.EmployerId })
            .ToListAsync(ct);
        var experts = await db.Experts
            .Where(expert => expertIds.Contains(expert.Id))
            .Select(expert => new { expert.Id, expert.EmployerId })
            .ToListAsync(ct);
        var recommendations = (await db.Recommendations
            .Where(recommendation => applicationIds.Contains(recommendation.ApplicationId) && recommendation.WithdrawnOn == null)
            .Select(recommendation => new { recommendation.ApplicationId, recommendation.ExpertId })
            .ToListAsync(ct)).Select(pair => (pair.ApplicationId, pair.ExpertId)).ToHashSet();
        var declarations = await db.Assignments
            .Where(assignment => applicationIds.Contains(assignment.ApplicationId))
            .Where(assignment => assignment.Declaration == ConflictDeclaration.Declared || assignment.Declaration == ConflictDeclaration.Ordered)
            .ToDictionaryAsync(assignment => (assignment.ApplicationId, assignment.ExpertId), assignment => assignment.Declaration, ct);

        var grounds = new Dictionary<(int, int), RecusalGround?>();
        foreach (var application in applicants)
        {
            foreach (var expert in experts)
            {
                var pair = (application.Id, expert.Id);
                var ties = new ExpertTies(
                    expert.EmployerId, application.EmployerId, recommendations.Contains(pair), declarations.GetValueOrDefault(pair));
                if (Recusal.Ground(ties) is { } ground)
                {
                    grounds.Add(pair, ground);
                }
            }
        }

        return grounds;
    }
}
