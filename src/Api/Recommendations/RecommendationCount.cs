using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Recommendations;

namespace ScoringPlatform.Api.Recommendations;

/// <summary>Whether an application's recommendations and consent satisfy its level's rule.</summary>
public sealed class RecommendationCount
{
    private readonly RecommendationResult _result;
    private readonly Application _application;
    private readonly IReadOnlyList<CountedRecommendation> _findings;

    internal RecommendationCount(
        RecommendationResult result, Application application, IReadOnlyList<Db.Entities.Recommendations.Recommendation> recommendations)
    {
        (_result, _application) = (result, application);
        _findings = [.. recommendations.Zip(result.Findings, (recommendation, finding) => new CountedRecommendation(recommendation, finding))];
    }

    /// <summary>Met, not met, or pending while a fact or the consent is missing.</summary>
    public CriterionResult Result => _result.Result;

    /// <summary>How many different people must recommend.</summary>
    public int Needed => _result.Needed;

    /// <summary>How many different people's recommendations count.</summary>
    public int Counted => _result.Counted;

    /// <summary>Whether the competent authority's consent is recorded; null when the rule asks for none.</summary>
    public bool? ConsentGiven => _result.ConsentGiven;

    /// <summary>The clause of the standard that asks for it.</summary>
    public string Clause => _result.Clause;

    public Sentence Explanation => new(_result.Explanation, null);

    [GraphQLDescription("Every recommendation with what the rule says of it: the count alone opens no dossier, this does.")]
    public async Task<IReadOnlyList<CountedRecommendation>> GetFindingsAsync(DossierReadDataLoader reads, CancellationToken ct)
    {
        await reads.RecordAsync(_application, ct);
        return _findings;
    }
}
