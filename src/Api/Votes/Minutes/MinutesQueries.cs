using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Api.Votes.Minutes;

[QueryType]
public static partial class MinutesQueries
{
    [GraphQLDescription("The minutes of an announced round as an HTML page to print and sign; the same round gives the same page.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor])]
    public static Task<string> GetRoundMinutesAsync(
        [ID<VotingRound>] int roundId,
        MinutesService minutes,
        ScoringContext db,
        Caller caller,
        CancellationToken ct,
        ReportLanguage language = ReportLanguage.Chinese) =>
        minutes.ReadAsync(db, roundId, language, caller, ct);
}
