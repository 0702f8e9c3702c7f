namespace ScoringPlatform.Reports.Annual;

/// <summary>Objections during public notice, and votes that were taken again. Null is suppressed.</summary>
/// <param name="Applications">Applications with an objection.</param>
/// <param name="Objections">Objections received.</param>
/// <param name="Upheld">Objections upheld: each revoked a result.</param>
/// <param name="Rechecked">Applications voted on again.</param>
/// <param name="ThroughAfterRecheck">Those of them voted through in the last vote.</param>
public sealed record ObjectionFigures(int? Applications, int? Objections, int? Upheld, int? Rechecked, int? ThroughAfterRecheck);
