using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Api.Jobs;

[MutationType]
public static partial class JobMutations
{
    [GraphQLDescription("Asks for the year's workbook. A second request for the same frozen year and language finds the first one's file.")]
    [Authorize(Policy = Policies.RequestReports)]
    [Error<NoStatisticsException>]
    public static Task<JobRecord> RequestAnnualWorkbookAsync(
        int year, IJobQueue jobs, Caller caller, CancellationToken ct, ReportLanguage language = ReportLanguage.Chinese) =>
        jobs.EnqueueAsync(JobKinds.AnnualWorkbook, new AnnualReportArguments(year, language), caller, ct);

    [GraphQLDescription("Ends a job that waits or runs. It leaves no file.")]
    [Authorize(Policy = Policies.RequestReports)]
    [Error<SubjectNotFoundException>]
    [Error<JobEndedException>]
    public static Task<JobRecord> CancelJobAsync(
        [ID<JobRecord>] int id, JobCancellation cancellation, Caller caller, CancellationToken ct) =>
        cancellation.CancelAsync(id, caller, ct);
}
