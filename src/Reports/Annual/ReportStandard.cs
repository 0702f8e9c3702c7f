using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Reports.Annual;

/// <summary>The standard that the year was reviewed by, as far as a report names it.</summary>
/// <param name="Code">The standard's code.</param>
/// <param name="Version">The version of its data.</param>
/// <param name="Title">Its title.</param>
/// <param name="Specialties">The labels of its specialties by code.</param>
/// <param name="Criteria">Its criteria, in its order; none when it is not stored any more.</param>
public sealed record ReportStandard(
    string Code, string Version, LocalizedText Title, IReadOnlyDictionary<string, LocalizedText> Specialties, IReadOnlyList<Criterion> Criteria);
