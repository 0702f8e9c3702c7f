namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>How much of one kind was erased.</summary>
/// <param name="What">What it was.</param>
/// <param name="Count">How many records.</param>
public sealed record ErasedCount(ErasedData What, int Count);
