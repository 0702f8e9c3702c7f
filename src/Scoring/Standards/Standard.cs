namespace ScoringPlatform.Scoring.Standards;

/// <summary>
/// A published standard as data, versioned: adding another province's or next year's is a new file. It is read by
/// <see cref="StandardReader"/>, which has checked everything these types cannot say.
/// </summary>
public sealed record Standard
{
    public required string Code { get; init; }

    public required string Version { get; init; }

    public required LocalizedText Title { get; init; }

    public required StandardSource Source { get; init; }

    public required IReadOnlyList<Specialty> Specialties { get; init; }

    public required IReadOnlyList<AchievementKind> Kinds { get; init; }

    /// <summary>The criteria that every level asks: scope, basic conditions, the subject studied.</summary>
    public required IReadOnlyList<Criterion> Common { get; init; }

    public required IReadOnlyList<StandardLevel> Levels { get; init; }

    public IReadOnlyList<StandardNote> Notes { get; init; } = [];

    /// <summary>Every criterion, groups and leaves, in the standard's order.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }
}
