namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>
/// Criteria among which every record serves one only. The achievements of a level are one pool; alternatives of which
/// any one is enough are a pool each, for none takes a record from another.
/// </summary>
internal sealed class RecordPool
{
    public const int MaxCriteria = 64;

    public required RecordCriterion[] Criteria { get; init; }

    public required RecordComponent[] Components { get; init; }

    /// <summary>The groups and counts, by index in the plan, that the division of records is to satisfy before all else.</summary>
    public required int[] Roots { get; init; }

    /// <summary>Whether all that matters to the roots is how many criteria are met, not which.</summary>
    public required bool OnlyNumberMatters { get; init; }

    public ulong All => Criteria.Length == MaxCriteria ? ulong.MaxValue : (1UL << Criteria.Length) - 1;
}
