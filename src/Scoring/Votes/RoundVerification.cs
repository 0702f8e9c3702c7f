namespace ScoringPlatform.Scoring.Votes;

/// <summary>The outcome of computing a stored round again.</summary>
/// <param name="Round">The round.</param>
/// <param name="Checked">What could be checked in the round's state.</param>
/// <param name="Findings">What did not agree; empty when the round is whole.</param>
public sealed record RoundVerification(int Round, IReadOnlyList<RoundCheck> Checked, IReadOnlyList<RoundFinding> Findings)
{
    public bool IsWhole => Findings.Count == 0;
}
