using ScoringPlatform.Api.Files;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs.Pages;

/// <summary>Reads what the pages show, a page at a time and without a file's bytes.</summary>
internal static class JobRows
{
    public const int PageSize = 50;

    private const int LongestLog = 500;

    /// <param name="before">Only jobs older than this one; null for the newest.</param>
    public static Task<List<JobRow>> ListAsync(ScoringContext db, int? before, CancellationToken ct) => Rows(db.Jobs
        .Where(job => before == null || job.Id < before)
        .OrderByDescending(job => job.Id)
        .Take(PageSize)).ToListAsync(ct);

    public static Task<JobRow?> OneAsync(ScoringContext db, int id, CancellationToken ct) =>
        Rows(db.Jobs.Where(job => job.Id == id)).SingleOrDefaultAsync(ct);

    /// <summary>The last lines of a job's log, oldest first.</summary>
    public static async Task<List<JobLogEntry>> LogAsync(ScoringContext db, int id, CancellationToken ct)
    {
        var newest = await db.JobLogEntries.AsNoTracking()
            .Where(entry => entry.JobId == id).OrderByDescending(entry => entry.Id).Take(LongestLog).ToListAsync(ct);
        newest.Reverse();
        return newest;
    }

    private static IQueryable<JobRow> Rows(IQueryable<JobRecord> jobs) => jobs.AsNoTracking().Select(job => new JobRow(
        job,
        job.File == null
            ? null
            : new FileSummary(job.File.Id, job.File.Name, job.File.MediaType, job.File.Sha256, job.File.Size, job.File.CreatedAt),
        job.Log.OrderByDescending(entry => entry.Id).Select(entry => entry.Message).FirstOrDefault()));
}
