using System.Globalization;
using ScoringPlatform.Db.Entities.Recommendations;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Recommendations;

/// <summary>Stored recommendations as Scoring sees them.</summary>
internal static class RecommendationFacts
{
    public static RecommendationFact Of(Recommendation recommendation) => new()
    {
        RecommenderId = recommendation.ExpertId.ToString(CultureInfo.InvariantCulture),
        TitleHeld = recommendation.TitleHeld,
        NationalTalent = recommendation.NationalTalent,
        InField = recommendation.InField,
        SignedOn = recommendation.SignedOn,
        WithdrawnOn = recommendation.WithdrawnOn,
    };
}
