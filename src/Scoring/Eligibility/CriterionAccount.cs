namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Why a criterion came out as it did, with the numbers compared where there are any.</summary>
internal readonly record struct CriterionAccount(Explanation Explanation, long? Needed = null, long? Found = null);
