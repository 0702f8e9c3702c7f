namespace ScoringPlatform.Scoring.Votes;

/// <summary>Fills bytes from a source of randomness: a cryptographic one in service, a seeded one in tests.</summary>
public delegate void RandomFill(Span<byte> destination);
