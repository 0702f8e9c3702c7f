using System.Globalization;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Documents;
using ScoringPlatform.Api.Files;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Outcomes.Notice;

/// <summary>The list of those on public notice (article 26).</summary>
public sealed class NoticeService(DocumentStore documents)
{
    /// <summary>The list while the cycle is in NOTICE and after; null before, and for a year without a cycle.</summary>
    public async Task<PublicNotice?> FindAsync(ScoringContext db, int year, CancellationToken ct) =>
        await db.ReviewCycles.AsNoTracking().SingleOrDefaultAsync(cycle => cycle.Year == year, ct) is { NoticeFrom: not null } cycle
            ? await OfAsync(db, cycle, ct)
            : null;

    /// <summary>Keeps the list as it stands for download; asked for again unchanged, the same file.</summary>
    public async Task<FileSummary> StoreAsync(ScoringContext db, int cycleId, ReportLanguage language, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer, Roles.Authority);
        var cycle = await db.ReviewCycles.AsNoTracking().Where(cycle => cycle.Id == cycleId).FindOrRefuseAsync("cycle", ct);
        if (cycle.NoticeFrom is null)
        {
            throw new CycleStateException(Codes.Of(CycleState.Notice), Codes.Of(cycle.State));
        }

        var words = await DocumentWords.ReadAsync(db, cycle.StandardId, language, ct);
        var name = string.Create(CultureInfo.InvariantCulture, $"notice-{cycle.Year}-{words.Tag}.html");
        var subject = string.Create(CultureInfo.InvariantCulture, $"ReviewCycle:{cycleId}");
        return await documents.KeepAsync(
            db, FileKind.Notice, name, NoticeTemplate.Write(await OfAsync(db, cycle, ct), words), "NOTICE_WRITTEN", subject, caller, ct);
    }

    private static async Task<PublicNotice> OfAsync(ScoringContext db, ReviewCycle cycle, CancellationToken ct)
    {
        var entries = await db.Applications
            .Where(application => application.CycleId == cycle.Id)
            .Where(application => application.State == ApplicationState.Passed || application.State == ApplicationState.Confirmed)
            .OrderBy(application => application.Id)
            .Select(application => new NoticeEntry(
                application.Applicant.Name,
                application.Applicant.Employer == null ? null : application.Applicant.Employer.Name,
                application.TargetLevel,
                application.Specialty))
            .ToListAsync(ct);
        return new PublicNotice(
            cycle.Year,
            cycle.Name,
            cycle.NoticeFrom!.Value,
            cycle.NoticeUntil!.Value,
            CycleParametersJson.Read(cycle).NoticeWorkingDays,
            (await CycleCalendar.NoticeEndAsync(db, cycle, cycle.NoticeFrom.Value, ct)).OnlyWeekends,
            [.. entries.OrderBy(entry => entry.Level).ThenBy(entry => entry.Specialty, StringComparer.Ordinal).ThenBy(entry => entry.Name, StringComparer.Ordinal)
                .ThenBy(entry => entry.Employer, StringComparer.Ordinal)]);
    }
}
