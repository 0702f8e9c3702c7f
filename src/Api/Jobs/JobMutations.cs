using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Api.Jobs;

[MutationType]
public static partial class JobMutations
{
    [GraphQLDescription(
        "Asks for the year's workbook. A second request for the same frozen year, language and cells finds the first one's file. "
        + "Full cells, and single facts with them, are for officers and the authority.")]
    [Authorize(Policy = Policies.RequestReports)]
    [Error<NoStatisticsException>]
    [Error<NotAllowedException>]
    public static Task<JobRecord> RequestAnnualWorkbookAsync(
        int year,
        IJobQueue jobs,
        Caller caller,
        CancellationToken ct,
        ReportLanguage language = ReportLanguage.Chinese,
        StatisticsCells cells = StatisticsCells.Published) =>
        jobs.EnqueueAsync(JobKinds.AnnualWorkbook, new AnnualReportArguments(year, language, IsFull(cells, caller)), caller, ct);

    [GraphQLDescription(
        "Asks for the year's data package: comma-separated files with a data dictionary and a manifest, in one zip. With full "
        + "cells it holds the single facts, for officers and the authority.")]
    [Authorize(Policy = Policies.RequestReports)]
    [Error<NoStatisticsException>]
    [Error<NotAllowedException>]
    public static Task<JobRecord> RequestAnnualCsvAsync(
        int year, IJobQueue jobs, Caller caller, CancellationToken ct, StatisticsCells cells = StatisticsCells.Published) =>
        jobs.EnqueueAsync(JobKinds.AnnualCsv, new AnnualReportArguments(year, FullCells: IsFull(cells, caller)), caller, ct);

    [GraphQLDescription("Ends a job that waits or runs. It leaves no file.")]
    [Authorize(Policy = Policies.RequestReports)]
    [Error<SubjectNotFoundException>]
    [Error<JobEndedException>]
    public static Task<JobRecord> CancelJobAsync(
        [ID<JobRecord>] int id, JobCancellation cancellation, Caller caller, CancellationToken ct) =>
        cancellation.CancelAsync(id, caller, ct);

    /// <exception cref="NotAllowedException">Full cells are asked for without the right.</exception>
    private static bool IsFull(StatisticsCells cells, Caller caller)
    {
        if (cells == StatisticsCells.Full)
        {
            caller.Demand(Policies.FullStatisticsRoles);
        }

        return cells == StatisticsCells.Full;
    }
}
