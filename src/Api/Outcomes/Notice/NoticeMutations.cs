using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Files;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Api.Outcomes.Notice;

[MutationType]
public static partial class NoticeMutations
{
    [GraphQLDescription("Keeps the public notice as it stands as a file for download.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority])]
    [UseMutationConvention(PayloadFieldName = "file")]
    [Error<SubjectNotFoundException>]
    [Error<CycleStateException>]
    public static Task<FileSummary> WritePublicNoticeAsync(
        [ID<ReviewCycle>] int cycleId,
        ReportLanguage language,
        ScoringContext db,
        NoticeService service,
        Caller caller,
        CancellationToken ct) =>
        service.StoreAsync(db, cycleId, language, caller, ct);
}
