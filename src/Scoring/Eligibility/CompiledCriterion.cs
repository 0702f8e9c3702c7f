using ScoringPlatform.Scoring.Eligibility.Records;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>A criterion's place in a plan. A leaf has a rule; a group, a count and a leaf decided by records have none.</summary>
internal sealed class CompiledCriterion
{
    public required int Index { get; init; }

    public required Criterion Criterion { get; init; }

    /// <summary>Whether the application fails without it on the plan's track.</summary>
    public required bool Required { get; init; }

    /// <summary>Whether it stands at the top: the overall result is read from those that are required.</summary>
    public bool IsTop => Criterion.ParentCode is null;

    public required FindingMaker Finding { get; init; }

    public CompiledRule? Rule { get; set; }

    /// <summary>For a group its children, for a count those of the group it refers to: how many are met is compared with <see cref="K"/>.</summary>
    public int[] Counted { get; set; } = [];

    public int K { get; set; }

    /// <summary>For a leaf decided by records: the pool it takes them from and its place there; -1 otherwise.</summary>
    public int Pool { get; set; } = -1;

    /// <inheritdoc cref="Pool"/>
    public int PlaceInPool { get; set; } = -1;

    public bool CountsRecords => Pool >= 0;

    /// <summary>For a leaf decided by records.</summary>
    public RecordFindings? Records { get; set; }

    /// <summary>For a group or a count.</summary>
    public GroupFindings? Group { get; set; }
}
