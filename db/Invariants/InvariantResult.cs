namespace ScoringPlatform.Db.Invariants;

/// <summary>How one invariant was found.</summary>
/// <param name="Invariant">The one looked at.</param>
/// <param name="Violations">What breaks it, at most <see cref="InvariantChecker.MaximumShown"/>; empty when it holds.</param>
public sealed record InvariantResult(Invariant Invariant, IReadOnlyList<string> Violations)
{
    public bool Holds => Violations.Count == 0;
}
