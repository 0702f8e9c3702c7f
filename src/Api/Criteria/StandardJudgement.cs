using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Criteria;

/// <summary>A criterion of quality that people judge: attested with the dossier, confirmed or refused by the office.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Level">The level that asks it; null for what every level asks.</param>
/// <param name="Tracks">Where it is looked at.</param>
public sealed record StandardJudgement(
    string Code, string Clause, string LabelZh, string LabelEn, TitleLevel? Level, IReadOnlyList<Track> Tracks);
