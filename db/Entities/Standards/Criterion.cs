using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Standards;

/// <summary>
/// One criterion of a standard, flattened for lists and filters. The rules themselves are evaluated from
/// <see cref="Standard.Content"/>; this record decides nothing.
/// </summary>
public sealed class Criterion : Entity
{
    public int StandardId { get; set; }

    public Standard Standard { get; set; } = null!;

    /// <summary>The stable code, such as <c>engineer.achievement.2</c>.</summary>
    public required string Code { get; set; }

    /// <summary>The code of the group that it counts in; null at the top.</summary>
    public string? ParentCode { get; set; }

    /// <summary>The clause as an officer would look it up, such as <c>五（三）4（2）</c>.</summary>
    public required string Clause { get; set; }

    public required string LabelZh { get; set; }

    public required string LabelEn { get; set; }

    /// <summary>The level it is asked of; null where it is asked of every level.</summary>
    public TitleLevel? Level { get; set; }

    /// <summary>The track it is asked on; null where it is asked on every track.</summary>
    public Track? Track { get; set; }

    /// <summary>The family of conditions, such as <c>BASIC</c>, <c>KNOWLEDGE</c>, <c>EXPERIENCE</c>, <c>ACHIEVEMENT</c>.</summary>
    public required string Block { get; set; }

    /// <summary>The place in the standard, from 1.</summary>
    public int Sequence { get; set; }

    /// <summary>For a group: how many of its <see cref="N"/> members are needed.</summary>
    public int? K { get; set; }

    /// <summary>For a group: how many members it has.</summary>
    public int? N { get; set; }
}
