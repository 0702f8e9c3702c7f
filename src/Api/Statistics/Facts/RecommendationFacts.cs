using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Recommendations;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>Every recommendation with what the standard says of it.</summary>
internal static class RecommendationFacts
{
    private const int Batch = 1000;

    public static async Task WriteAsync(
        ScoringContext db, ReviewCycle cycle, StandardRules rules, int snapshotId, CancellationToken ct)
    {
        var last = 0;
        while (true)
        {
            var ids = await db.Recommendations
                .Where(found => found.Application.CycleId == cycle.Id && found.Application.SubmittedAt != null && found.ApplicationId > last)
                .Select(found => found.ApplicationId)
                .Distinct()
                .OrderBy(id => id)
                .Take(Batch)
                .ToListAsync(ct);
            if (ids.Count == 0)
            {
                return;
            }

            var recommendations = await db.Recommendations.AsNoTracking()
                .Include(found => found.Application)
                .Include(found => found.Expert.Accounts)
                .AsSplitQuery()
                .Where(found => ids.Contains(found.ApplicationId))
                .OrderBy(found => found.Id)
                .ToListAsync(ct);
            await FactTable.AddAsync(
                db,
                [.. recommendations.GroupBy(found => found.ApplicationId).SelectMany(group => Of([.. group], cycle, rules, snapshotId))],
                ct);
            last = ids[^1];
        }
    }

    private static List<RecommendationFact> Of(
        IReadOnlyList<Db.Entities.Recommendations.Recommendation> ofOne, ReviewCycle cycle, StandardRules rules, int snapshotId)
    {
        var application = ofOne[0].Application;
        var rule = application.Track == Track.Exceptional ? rules.RecommendationRule(application.TargetLevel) : null;
        List<RecommendationFact> facts = [];
        RecommendationResult? result = rule is null
            ? null
            : RecommendationCheck.Check(
                rule,
                [.. ofOne.Select(found => Recommendations.RecommendationFacts.Of(found, application.ApplicantId))],
                cycle.SubmissionDeadline,
                consent: null);
        for (var index = 0; index < ofOne.Count; index++)
        {
            facts.Add(new RecommendationFact
            {
                SnapshotId = snapshotId,
                RecommendationId = ofOne[index].Id,
                ApplicationId = application.Id,
                Level = application.TargetLevel,
                TitleHeld = ofOne[index].TitleHeld,
                NationalTalent = ofOne[index].NationalTalent,
                Standing = result?.Findings[index].Standing,
            });
        }

        return facts;
    }
}
