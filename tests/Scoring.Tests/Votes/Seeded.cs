using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

/// <summary>A repeatable source of bytes.</summary>
internal static class Seeded
{
    public static RandomFill Fill(int seed)
    {
        var random = new Random(seed);
        return random.NextBytes;
    }
}
