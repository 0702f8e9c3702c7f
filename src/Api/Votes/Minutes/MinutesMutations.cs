using ScoringPlatform.Api.Files;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Api.Votes.Minutes;

[MutationType]
public static partial class MinutesMutations
{
    [GraphQLDescription("Keeps the minutes of an announced round as a file for download.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority])]
    [UseMutationConvention(PayloadFieldName = "file")]
    [Error<SubjectNotFoundException>]
    [Error<RoundStateException>]
    public static Task<FileSummary> WriteRoundMinutesAsync(
        [ID<VotingRound>] int roundId,
        ReportLanguage language,
        ScoringContext db,
        MinutesService service,
        Caller caller,
        CancellationToken ct) =>
        service.StoreAsync(db, roundId, language, caller, ct);
}
