namespace ScoringPlatform.Api.Criteria;

/// <summary>A specialty that one may apply in.</summary>
/// <param name="Code">As applications name it.</param>
/// <param name="Clause">Where the published standard lists it.</param>
public sealed record StandardSpecialty(string Code, string Clause, string LabelZh, string LabelEn);
