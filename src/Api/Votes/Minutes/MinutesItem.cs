using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Votes.Minutes;

/// <summary>An application in the minutes.</summary>
/// <param name="Item">What was decided.</param>
/// <param name="Score">The aggregated score that the members had before them; null without one.</param>
/// <param name="Ballots">How many experts' ballots were handed in before.</param>
/// <param name="Recused">The names of the members recused.</param>
internal sealed record MinutesItem(
    RoundItem Item,
    string Number,
    string Name,
    string? Employer,
    TitleLevel Level,
    string Specialty,
    ScaledScore? Score,
    int Ballots,
    IReadOnlyList<string> Recused);
