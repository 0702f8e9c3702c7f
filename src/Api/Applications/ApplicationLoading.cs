using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

/// <summary>Loading applications for a change.</summary>
internal static class ApplicationLoading
{
    /// <summary>The applications with their cycle, by id; all of them must be the caller's to see.</summary>
    public static async Task<IReadOnlyList<Application>> LoadToMoveAsync(
        this ScoringContext db, IReadOnlyList<int> ids, Caller caller, CancellationToken ct)
    {
        var applications = await db.VisibleApplications(caller)
            .Include(application => application.Cycle)
            .Where(application => ids.Contains(application.Id))
            .OrderBy(application => application.Id)
            .ToListAsync(ct);
        return applications.Count == ids.Distinct().Count() ? applications : throw new SubjectNotFoundException("application");
    }
}
