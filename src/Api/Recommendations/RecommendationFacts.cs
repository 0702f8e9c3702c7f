using System.Globalization;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Recommendations;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Recommendations;

/// <summary>Stored recommendations as Scoring sees them.</summary>
internal static class RecommendationFacts
{
    /// <summary>Stored recommendations with what tells whether the recommender is the applicant.</summary>
    public static IQueryable<Application> WithRecommendations(this IQueryable<Application> applications) => applications
        .Include(application => application.Applicant)
        .Include(application => application.Recommendations)
        .ThenInclude(recommendation => recommendation.Expert.Accounts);

    /// <param name="recommendation">Loaded with its expert's accounts.</param>
    /// <param name="applicantId">Who is recommended.</param>
    /// <param name="idNumberHash">The applicant's keyed hash; null compares accounts alone.</param>
    public static RecommendationFact Of(Recommendation recommendation, int applicantId, string? idNumberHash = null) => new()
    {
        RecommenderId = recommendation.ExpertId.ToString(CultureInfo.InvariantCulture),
        IsApplicant = recommendation.Expert.Accounts.Any(account => account.ApplicantId == applicantId)
            || (idNumberHash is not null && recommendation.Expert.IdNumberHash == idNumberHash),
        TitleHeld = recommendation.TitleHeld,
        NationalTalent = recommendation.NationalTalent,
        InField = recommendation.InField,
        SignedOn = recommendation.SignedOn,
        WithdrawnOn = recommendation.WithdrawnOn,
    };
}
