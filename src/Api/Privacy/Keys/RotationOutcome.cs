namespace ScoringPlatform.Api.Privacy.Keys;

/// <summary>What a change of keys did.</summary>
/// <param name="Numbers">How many identity numbers are stored anew.</param>
/// <param name="Unreadable">How many could not be decrypted: their data-protection key is missing.</param>
/// <param name="HashOnly">How many experts' numbers are on record as a hash alone, and have to be entered again.</param>
public sealed record RotationOutcome(int Numbers, int Unreadable, int HashOnly)
{
    public bool IsComplete => Unreadable == 0 && HashOnly == 0;
}
