using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>One line of a score sheet.</summary>
/// <param name="Code">Unique on each level's sheet.</param>
/// <param name="LabelZh">The heading in Chinese.</param>
/// <param name="LabelEn">The heading in English.</param>
/// <param name="Weight">Its share of the total against the other lines', 1 to 1000.</param>
/// <param name="MaxScore">The greatest score, in points; the least is 0.</param>
/// <param name="Guidance">What to look at.</param>
/// <param name="Level">The level whose sheet it stands on; left out, every level's.</param>
public sealed record RubricItemInput(
    string Code, string LabelZh, string LabelEn, int Weight, ScaledScore MaxScore, string? Guidance, TitleLevel? Level)
{
    internal RubricDraft ToDraft() => new(Code, LabelZh, LabelEn, Weight, MaxScore, Guidance, Level);
}
