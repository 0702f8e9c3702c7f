using ScoringPlatform.Db.Entities.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>A finding with the standard that it was made by, which knows the criterion's label.</summary>
public sealed record FindingInStandard(CriterionFindingRecord Finding, Standard Standard);
