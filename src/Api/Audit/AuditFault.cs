namespace ScoringPlatform.Api.Audit;

/// <summary>One place where the log is not what was written.</summary>
/// <param name="Sequence">The entry at which it shows.</param>
/// <param name="Problem">What is wrong, in a sentence.</param>
public sealed record AuditFault(long Sequence, string Problem);
