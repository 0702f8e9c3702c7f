using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Draws;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Draws;

/// <summary>
/// A random draw of experts, with everything that anyone needs to repeat it: conditions, seed, algorithm, every expert of
/// the pool as known that day, and who was drawn. Written once.
/// </summary>
public sealed class ExpertDraw : Entity
{
    public int CycleId { get; set; }

    public ReviewCycle Cycle { get; set; } = null!;

    /// <summary>What the draw is for, in the office's words.</summary>
    public required string Purpose { get; set; }

    /// <summary>The level reviewed: the least title of those drawn.</summary>
    public TitleLevel Level { get; set; }

    /// <summary>The greatest number of experts of one employer; null sets no limit.</summary>
    public int? PerEmployer { get; set; }

    /// <summary>From how many of the applications in question an expert may be recused and still be drawn.</summary>
    public int MostRecusals { get; set; }

    /// <summary>How many applications recusals were counted over.</summary>
    public int Applications { get; set; }

    /// <summary>The first day on which those drawn are needed.</summary>
    public DateOnly From { get; set; }

    /// <summary>The last one.</summary>
    public DateOnly Until { get; set; }

    public required string Seed { get; set; }

    public SeedSource SeedSource { get; set; }

    /// <summary>The name and version of the way of drawing.</summary>
    public required string Algorithm { get; set; }

    public DateTime DrawnAt { get; set; }

    public required string DrawnBy { get; set; }

    /// <summary>SHA-256 of the whole record, lower-case hexadecimal; the audit log holds it too.</summary>
    public required string Hash { get; set; }

    public List<DrawQuota> Quotas { get; } = [];

    public List<DrawCandidate> Candidates { get; } = [];
}
