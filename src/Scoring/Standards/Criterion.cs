using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>
/// One criterion of a standard: either a group, met when at least <see cref="K"/> of its <see cref="N"/> children are, or
/// a leaf decided by its <see cref="Rule"/>.
/// </summary>
public sealed record Criterion
{
    /// <summary>The stable code, such as <c>engineer.achievement.2</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The code of the group it stands in; null at the top of its level.</summary>
    public string? ParentCode { get; init; }

    /// <summary>The clause as an officer would look it up, such as <c>五（三）4（2）</c>.</summary>
    public required string Clause { get; init; }

    public required LocalizedText Label { get; init; }

    public string LabelZh => Label.Zh;

    public string LabelEn => Label.En;

    /// <summary>The level it belongs to; null for what every level asks.</summary>
    public TitleLevel? Level { get; init; }

    public required CriterionBlock Block { get; init; }

    /// <summary>The place in the standard, from 1, children after their group.</summary>
    public int Sequence { get; init; }

    /// <summary>The tracks on which it is looked at.</summary>
    public required IReadOnlyList<Track> Tracks { get; init; }

    /// <summary>The tracks on which an application fails without it; for a child, those on which every group above needs all its children.</summary>
    public required IReadOnlyList<Track> RequiredOn { get; init; }

    /// <summary>The only track it is looked at on; null when there are several.</summary>
    public Track? Track => Tracks.Count == 1 ? Tracks[0] : null;

    /// <summary>For a group: how many of its children must be met.</summary>
    public int? K { get; init; }

    /// <summary>For a group: how many children it has.</summary>
    public int? N => Children.Count == 0 ? null : Children.Count;

    /// <summary>For a leaf: how it is decided.</summary>
    public Rule? Rule { get; init; }

    public IReadOnlyList<Criterion> Children { get; init; } = [];

    /// <summary>This criterion and all below it, in the standard's order.</summary>
    public IEnumerable<Criterion> WithDescendants() => [this, .. Children.SelectMany(child => child.WithDescendants())];
}
