using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>Without a holder of each seat no round opens whose key three hold.</summary>
/// <param name="missing">The seats that nobody has.</param>
public sealed class KeyHoldersMissingException(IReadOnlyList<KeyHolderSeat> missing) : DomainException(
    "KEY_HOLDERS_MISSING",
    $"Nobody has registered a key for {string.Join(", ", missing.Select(Codes.Of))}; each holder does so by registerKeyHolder.")
{
    public IReadOnlyList<KeyHolderSeat> Missing { get; } = missing;
}
