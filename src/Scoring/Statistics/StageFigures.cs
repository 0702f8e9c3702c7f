using System.Text.Json.Serialization;

namespace ScoringPlatform.Scoring.Statistics;

/// <summary>The counts of one group as they are shown: null is suppressed, which is neither 0 nor unknown.</summary>
public sealed record StageFigures
{
    [JsonConstructor]
    public StageFigures(IReadOnlyList<int?> shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentOutOfRangeException.ThrowIfNotEqual(shown.Count, FunnelStages.All.Count);
        Shown = shown;
    }

    /// <summary>In the order of the stages.</summary>
    public IReadOnlyList<int?> Shown { get; }

    [JsonIgnore]
    public int? Submitted => Of(FunnelStage.Submitted);

    [JsonIgnore]
    public int? EmployerConfirmed => Of(FunnelStage.EmployerConfirmed);

    [JsonIgnore]
    public int? Accepted => Of(FunnelStage.Accepted);

    [JsonIgnore]
    public int? Eligible => Of(FunnelStage.Eligible);

    [JsonIgnore]
    public int? Scored => Of(FunnelStage.Scored);

    [JsonIgnore]
    public int? Voted => Of(FunnelStage.Voted);

    [JsonIgnore]
    public int? VotedThrough => Of(FunnelStage.VotedThrough);

    [JsonIgnore]
    public int? InsideCap => Of(FunnelStage.InsideCap);

    [JsonIgnore]
    public int? OnNotice => Of(FunnelStage.OnNotice);

    [JsonIgnore]
    public int? Objected => Of(FunnelStage.Objected);

    [JsonIgnore]
    public int? Confirmed => Of(FunnelStage.Confirmed);

    /// <summary>Every count.</summary>
    public static StageFigures Of(StageCounts counts) => new([.. FunnelStages.All.Select(stage => (int?)counts.Of(stage))]);

    /// <summary>Null is suppressed.</summary>
    public int? Of(FunnelStage stage) => Shown[(int)stage - 1];

    /// <summary>The same with every stage suppressed that is not among those.</summary>
    public StageFigures Only(IReadOnlySet<FunnelStage> stages) =>
        new([.. FunnelStages.All.Select(stage => stages.Contains(stage) ? Of(stage) : null)]);

    public bool Equals(StageFigures? other) => other is not null && Shown.SequenceEqual(other.Shown);

    public override int GetHashCode() => Shown.Aggregate(0, HashCode.Combine);
}
