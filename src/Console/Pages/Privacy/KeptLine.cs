using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Privacy;

/// <summary>Something that an erasure leaves: what, which one, why, and the first day on which it may go.</summary>
public sealed record KeptLine(KeptData Kind, string? Number, HoldReason Reason, DateOnly? Until);
