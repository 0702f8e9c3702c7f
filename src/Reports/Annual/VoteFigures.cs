namespace ScoringPlatform.Reports.Annual;

/// <summary>The deciding votes: counts and margins, never a name. Null is suppressed.</summary>
/// <param name="Items">Applications with a deciding vote.</param>
/// <param name="Passed">Those voted through.</param>
/// <param name="DecidedByOne">Those with a margin of 0 or -1: one vote the other way had decided otherwise.</param>
/// <param name="NoQuorum">Votes without a quorum, which decided nothing.</param>
/// <param name="Margins">How many applications were decided by each margin, from the least.</param>
public sealed record VoteFigures(int? Items, int? Passed, int? DecidedByOne, int? NoQuorum, IReadOnlyList<MarginRow> Margins);
