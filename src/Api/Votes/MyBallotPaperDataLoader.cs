namespace ScoringPlatform.Api.Votes;

/// <summary>The caller's ballot paper of each round on whose roll the caller stands.</summary>
public sealed class MyBallotPaperDataLoader(
    Caller caller,
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<MyBallotPaper>(contexts, scheduler, options)
{
    protected override IQueryable<MyBallotPaper> Query(ScoringContext db, IReadOnlyList<int> keys) => db.RollEntries
        .Where(entry => keys.Contains(entry.RoundId) && entry.ExpertId == caller.ExpertId)
        .Select(entry => new MyBallotPaper
        {
            RoundId = entry.RoundId,
            CheckedIn = entry.CheckedIn,
            Recused = db.RoundRecusals
                .Where(recusal => recusal.RoundId == entry.RoundId && recusal.ExpertId == entry.ExpertId)
                .OrderBy(recusal => recusal.ApplicationId).Select(recusal => recusal.ApplicationId).ToList(),
            Cast = db.Participations
                .Where(cast => cast.RoundId == entry.RoundId && cast.ExpertId == entry.ExpertId)
                .OrderBy(cast => cast.ApplicationId).Select(cast => cast.ApplicationId).ToList(),
        });

    protected override int KeyOf(MyBallotPaper record) => record.RoundId;
}
