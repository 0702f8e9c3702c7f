using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>What the rules found, criterion by criterion: copied by the database itself, the year's largest table.</summary>
internal static class CriterionFacts
{
    public static Task WriteAsync(ScoringContext db, ReviewCycle cycle, int snapshotId, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO CriterionFacts (SnapshotId, ApplicationId, Sequence, CriterionCode, Block, Result, Required)
            SELECT {snapshotId}, e.ApplicationId, f.Sequence, f.CriterionCode, c.Block, f.Result, f.Required
            FROM EligibilityEvaluations AS e
            JOIN Applications AS a ON a.Id = e.ApplicationId
            JOIN CriterionFindings AS f ON f.EvaluationId = e.Id
            LEFT JOIN Criteria AS c ON c.StandardId = e.StandardId AND c.Code = f.CriterionCode
            WHERE a.CycleId = {cycle.Id} AND a.SubmittedAt IS NOT NULL AND e.IsCurrent = 1
            """,
            ct);
}
