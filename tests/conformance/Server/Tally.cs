namespace ScoringPlatform.Conformance.Server;

public sealed record Tally(Verdict Verdict, int Count);
