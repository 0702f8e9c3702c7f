using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Retention;

/// <summary>What a run of retention erased of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many records.</param>
public sealed record ErasedKind(RecordKind Kind, int Count);
