using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Eligibility.Inputs;

/// <summary>A senior expert's signed support.</summary>
/// <param name="RecommenderId">Tells the recommenders apart; any name of one's own choice.</param>
public sealed record RecommendationFactInput(
    string RecommenderId, bool? IsApplicant, TitleLevel? TitleHeld, bool? NationalTalent, bool? InField, DateOnly? SignedOn, DateOnly? WithdrawnOn)
{
    internal RecommendationFact ToFact() => new()
    {
        RecommenderId = RecommenderId,
        IsApplicant = IsApplicant ?? false,
        TitleHeld = TitleHeld,
        NationalTalent = NationalTalent ?? false,
        InField = InField,
        SignedOn = SignedOn,
        WithdrawnOn = WithdrawnOn,
    };
}
