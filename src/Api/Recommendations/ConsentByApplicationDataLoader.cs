using ScoringPlatform.Db.Entities.Recommendations;

namespace ScoringPlatform.Api.Recommendations;

/// <summary>The authority's consent to each application.</summary>
public sealed class ConsentByApplicationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<AuthorityConsent>(contexts, scheduler, options)
{
    protected override IQueryable<AuthorityConsent> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.AuthorityConsents.Where(consent => keys.Contains(consent.ApplicationId));

    protected override int KeyOf(AuthorityConsent record) => record.ApplicationId;
}
