using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Picks the score sheet of an application out of its cycle's rubric items.</summary>
internal static class RubricReading
{
    /// <param name="items">The rubric items of one or more cycles, in their order.</param>
    public static IReadOnlyList<RubricItem> Of(IEnumerable<RubricItem> items, Application application) =>
        Of(items, application.CycleId, application.TargetLevel);

    /// <inheritdoc cref="Of(IEnumerable{RubricItem}, Application)"/>
    public static IReadOnlyList<RubricItem> Of(IEnumerable<RubricItem> items, int cycleId, TitleLevel level) =>
        [.. items.Where(item => item.CycleId == cycleId && (item.Level is null || item.Level == level))];

    /// <summary>The sheet as Scoring sees it.</summary>
    public static Rubric ToRubric(this IReadOnlyList<RubricItem> sheet) =>
        new([.. sheet.Select(item => new RubricItemFact { Code = item.Code, Weight = item.Weight, MaxScore = item.MaxScore })]);
}
