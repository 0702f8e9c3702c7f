namespace ScoringPlatform.Api.Jobs;

/// <summary>What a job works on.</summary>
/// <param name="Year">The review year, if it concerns one.</param>
/// <param name="Hash">SHA-256 of all that decides the result, lower-case hexadecimal: equal hashes share one job and one file.</param>
/// <param name="ArgumentsJson">The arguments made definite, so that a later attempt works on the same input.</param>
public sealed record JobInput(int? Year, string Hash, string ArgumentsJson);
