namespace ScoringPlatform.Api.Outcomes.Notice;

[QueryType]
public static partial class NoticeQueries
{
    [GraphQLDescription("Who is on a year's public notice, to whoever is signed in; null before the notice begins.")]
    [Authorize]
    public static Task<PublicNotice?> GetPublicNoticeAsync(int year, ScoringContext db, NoticeService notices, CancellationToken ct) =>
        notices.FindAsync(db, year, ct);
}
