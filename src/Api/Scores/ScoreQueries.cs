using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Scores;

[QueryType]
public static partial class ScoreQueries
{
    [GraphQLDescription("How the experts of a year scored, level by level: agreement, severity, exceptional spreads. Beside the raw scores, never instead of them.")]
    [Authorize(Roles = [Roles.Officer, Roles.Analyst])]
    public static async Task<IReadOnlyList<LevelScoring>> GetScoringAnalysisAsync(
        int year, TitleLevel? level, ScoringContext db, CycleScoresDataLoader cycles, CancellationToken ct)
    {
        var cycle = await db.ReviewCycles.AsNoTracking().Where(found => found.Year == year).FindOrRefuseAsync("cycle", ct);
        var scores = await cycles.LoadRequiredAsync(cycle.Id, ct);
        return [.. scores.Levels.Where(entry => level is null || entry.Key == level).OrderBy(entry => entry.Key)
            .Select(entry => new LevelScoring(entry.Key, entry.Value))];
    }
}
