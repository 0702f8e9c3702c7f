namespace ScoringPlatform.Scoring.Draws;

/// <summary>Where the seed of a draw comes from.</summary>
public enum SeedSource
{
    /// <summary>The office gave it: a public number that nobody could choose, such as a lottery's result named beforehand.</summary>
    Given = 1,

    /// <summary>The platform took it from the operating system's secure randomness.</summary>
    Random = 2,
}
