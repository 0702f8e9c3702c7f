namespace ScoringPlatform.Conformance.Server;

public sealed class WorkClosedException(string code) : Exception($"The work {code} takes no verdicts.");
