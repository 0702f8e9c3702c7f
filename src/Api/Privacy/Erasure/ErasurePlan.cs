namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>What an erasure would do now.</summary>
/// <param name="IdentityErased">Whether name and identity number would go; false while a record that needs them is kept.</param>
/// <param name="Dossiers">How many dossiers would go.</param>
/// <param name="Kept">What would stay, why, and until when.</param>
/// <param name="ErasedAt">When the person was erased; then there is nothing left to erase.</param>
public sealed record ErasurePlan(bool IdentityErased, int Dossiers, IReadOnlyList<KeptRecord> Kept, DateTime? ErasedAt);
