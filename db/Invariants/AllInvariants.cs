namespace ScoringPlatform.Db.Invariants;

/// <summary>The invariants, by subject. The order is the order of reports.</summary>
public static class AllInvariants
{
    public static IReadOnlyList<Invariant> List { get; } =
        [.. StorageInvariants.List, .. ApplicationInvariants.List, .. BallotInvariants.List, .. VoteInvariants.List, .. RecordInvariants.List];
}
