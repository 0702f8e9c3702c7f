using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Json;

/// <summary>One thing wrong with a JSON text: where (a path such as <c>$.levels[2].criteria[0].k</c>) and why.</summary>
public sealed record JsonProblem(string Path, Explanation Reason);
