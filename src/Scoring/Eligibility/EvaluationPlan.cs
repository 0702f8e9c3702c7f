using System.Collections.Frozen;
using ScoringPlatform.Scoring.Eligibility.Records;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Everything that one level and track asks, made ready to run: built once, read by every evaluation.</summary>
internal sealed class EvaluationPlan
{
    public required Standard Standard { get; init; }

    public required TitleLevel Level { get; init; }

    public required Track Track { get; init; }

    /// <summary>The criteria looked at, in the standard's order.</summary>
    public required CompiledCriterion[] Criteria { get; init; }

    /// <summary>The leaves with a rule.</summary>
    public required CompiledCriterion[] Leaves { get; init; }

    /// <summary>Groups and counts, each after what it counts.</summary>
    public required CompiledCriterion[] Counts { get; init; }

    /// <summary>The criteria at the top that the application needs.</summary>
    public required CompiledCriterion[] Required { get; init; }

    public required FrozenDictionary<string, int> IndexByCode { get; init; }

    public required RecordPool[] Pools { get; init; }

    /// <summary>The criteria of all pools.</summary>
    public required RecordCriterion[] RecordCriteria { get; init; }

    /// <summary>The number of record tests, over all pools.</summary>
    public required int Slots { get; init; }

    /// <summary>By kind of record, the tests that look at it; kinds that nothing looks at are absent.</summary>
    public required FrozenDictionary<string, SlotTest[]> TestsByKind { get; init; }

    /// <summary>The group of routes; null where the level and track have none.</summary>
    public required RouteTable? Routes { get; init; }

    /// <summary>The group of exceptional or green-channel conditions of the track; null on the regular track.</summary>
    public required CompiledCriterion? Conditions { get; init; }
}
