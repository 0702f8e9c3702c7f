namespace ScoringPlatform.Console.Pages.Privacy;

/// <summary>What an erasure would do now.</summary>
/// <param name="IdentityErased">Whether name and identity number would go.</param>
/// <param name="Dossiers">How many dossiers would go.</param>
/// <param name="ErasedAt">When the person was erased.</param>
/// <param name="Kept">What would stay.</param>
public sealed record ErasureOutlook(bool IdentityErased, int Dossiers, DateTimeOffset? ErasedAt, IReadOnlyList<KeptLine> Kept);
