using ScoringPlatform.Scoring.Experts;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Draws;

/// <summary>One expert of the pool, as known when the draw was made.</summary>
public sealed record DrawEntrant
{
    public required int ExpertId { get; init; }

    /// <summary>The expert's number in the pool; the draw begins in its order, by ordinal comparison.</summary>
    public required string Code { get; init; }

    public required TitleLevel Title { get; init; }

    /// <summary>Null when none is recorded; such experts fall under no employer's limit.</summary>
    public int? EmployerId { get; init; }

    public required IReadOnlyCollection<string> Specialties { get; init; }

    public required DayRange Term { get; init; }

    /// <summary>Whether the expert takes assignments and is absent on none of the days.</summary>
    public required bool Available { get; init; }

    /// <summary>From how many of the applications in question the expert is recused.</summary>
    public required int Recusals { get; init; }
}
