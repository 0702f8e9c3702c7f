using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Picks the score sheet of an application out of its cycle's rubric items.</summary>
internal static class RubricReading
{
    /// <param name="items">The rubric items of one or more cycles, in their order.</param>
    public static IReadOnlyList<RubricItem> Of(IEnumerable<RubricItem> items, Application application) =>
        [.. items.Where(item => item.CycleId == application.CycleId && (item.Level is null || item.Level == application.TargetLevel))];

    /// <summary>The sheet as Scoring sees it.</summary>
    public static Rubric ToRubric(this IReadOnlyList<RubricItem> sheet) =>
        new([.. sheet.Select(item => new RubricItemFact { Code = item.Code, Weight = item.Weight, MaxScore = item.MaxScore })]);
}
