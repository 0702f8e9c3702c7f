using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Eligibility.Inputs;

/// <summary>A professional title; the current one has no end.</summary>
public sealed record HeldTitleInput(TitleLevel Level, DateOnly ObtainedOn, DateOnly? EndedOn)
{
    internal HeldTitle ToTitle() => new() { Level = Level, ObtainedOn = ObtainedOn, EndedOn = EndedOn };
}
