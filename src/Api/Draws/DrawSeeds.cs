using ScoringPlatform.Scoring.Draws;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Draws;

/// <summary>Seeds for draws that name none: 32 bytes of the source, in lower-case hexadecimal.</summary>
/// <param name="fill">The platform's secure randomness.</param>
public sealed class DrawSeeds(RandomFill fill)
{
    private const int Bytes = 32;

    /// <summary>The seed to draw by, and where it is from.</summary>
    /// <param name="given">The office's own; null has one drawn.</param>
    public (string Seed, SeedSource Source) Take(string? given)
    {
        if (given is not null)
        {
            return (given.Trim(), SeedSource.Given);
        }

        Span<byte> bytes = stackalloc byte[Bytes];
        fill(bytes);
        return (Convert.ToHexStringLower(bytes), SeedSource.Random);
    }
}
