namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>What an erasure did.</summary>
/// <param name="IdentityErased">Whether name and identity number are gone; false while a record that needs them is kept.</param>
/// <param name="Erased">What went, by kind.</param>
/// <param name="Kept">What stays, why, and until when.</param>
/// <param name="StorageOverwritten">Whether the bytes are gone from the embedded database's files too; otherwise the next night's run overwrites them.</param>
public sealed record ErasureResult(
    bool IdentityErased, IReadOnlyList<ErasedCount> Erased, IReadOnlyList<KeptRecord> Kept, bool StorageOverwritten);
