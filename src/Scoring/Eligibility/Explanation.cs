namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>
/// A sentence to be shown to people in their language: the code names a text in the resource files, the arguments fill
/// its places. Arguments are invariant: ISO dates, plain integers, codes.
/// </summary>
public sealed record Explanation(string Code, IReadOnlyList<string> Arguments);
