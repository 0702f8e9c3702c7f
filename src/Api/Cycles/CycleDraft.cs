using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>What a review cycle is made from.</summary>
public sealed record CycleDraft
{
    public required int Year { get; init; }

    public required string Name { get; init; }

    /// <summary>The code of a loaded standard; its newest version is taken.</summary>
    public required string StandardCode { get; init; }

    /// <summary>The day up to which tenure and achievements count.</summary>
    public required DateOnly CutoffDate { get; init; }

    /// <summary>The last day on which applications are taken.</summary>
    public required DateOnly SubmissionDeadline { get; init; }

    public CycleParameters Parameters { get; init; } = new();

    /// <summary>The score sheet; empty takes <see cref="DefaultRubric"/>.</summary>
    public IReadOnlyList<RubricDraft> Rubric { get; init; } = [];

    /// <summary>The committee; empty appoints nobody yet.</summary>
    public IReadOnlyList<Seat> Committee { get; init; } = [];
}
