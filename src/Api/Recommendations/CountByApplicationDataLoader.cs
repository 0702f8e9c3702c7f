using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Recommendations;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Recommendations;

/// <summary>What the rules say of the recommendations of applications that the caller was given already.</summary>
public sealed class CountByApplicationDataLoader(
    StandardCatalog standards, IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, RecommendationCount>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, RecommendationCount>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var applications = await db.Applications.AsNoTracking()
            .WithRecommendations()
            .Include(application => application.Consent)
            .Include(application => application.Cycle).ThenInclude(cycle => cycle.Standard)
            .AsSplitQuery()
            .Where(application => keys.Contains(application.Id) && application.Track == Track.Exceptional)
            .ToListAsync(cancellationToken);
        var counts = new Dictionary<int, RecommendationCount>();
        foreach (var application in applications)
        {
            if (standards.Of(application.Cycle.Standard).RecommendationRule(application.TargetLevel) is { } rule)
            {
                var papers = application.Recommendations.OrderBy(paper => paper.Id).ToList();
                var facts = papers.Select(paper => RecommendationFacts.Of(paper, application.ApplicantId, application.Applicant.IdNumberHash));
                var consent = application.Consent is { } given
                    ? new Consent { DocumentNumber = given.DocumentNumber, GivenOn = given.GivenOn }
                    : null;
                var result = RecommendationCheck.Check(rule, [.. facts], application.Cycle.SubmissionDeadline, consent);
                counts.Add(application.Id, new RecommendationCount(result, application, papers));
            }
        }

        return counts;
    }
}
