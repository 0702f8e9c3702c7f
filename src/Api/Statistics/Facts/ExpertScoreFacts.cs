using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>Every assignment with its ballot in force, if there is one, and how far its score is from the application's mean.</summary>
internal static class ExpertScoreFacts
{
    private static readonly string InForce = Codes.Of(BallotState.Submitted);
    private static readonly string NoConflict = Codes.Of(ConflictDeclaration.None);

    /// <remarks>The mean is rounded to the nearest thousandth, halves up, in whole numbers: scores are never negative.</remarks>
    public static Task WriteAsync(ScoringContext db, ReviewCycle cycle, int snapshotId, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO ExpertScoreFacts (SnapshotId, AssignmentId, ApplicationId, ExpertId, Declaration, Submitted, Veto, Score, Deviation)
            SELECT {snapshotId}, r.AssignmentId, r.ApplicationId, r.ExpertId, r.Declaration,
                CASE WHEN r.Score IS NULL THEN 0 ELSE 1 END, r.Veto, r.Score,
                CASE WHEN r.Scores >= 2 THEN r.Score - (2 * r.Total + r.Scores) / (2 * r.Scores) END
            FROM (
                SELECT s.Id AS AssignmentId, s.ApplicationId, s.ExpertId, s.Declaration, COALESCE(b.Veto, 0) AS Veto, b.Total AS Score,
                    SUM(b.Total) OVER (PARTITION BY s.ApplicationId) AS Total, COUNT(b.Total) OVER (PARTITION BY s.ApplicationId) AS Scores
                FROM Assignments AS s
                JOIN Applications AS a ON a.Id = s.ApplicationId
                LEFT JOIN Ballots AS b ON b.AssignmentId = s.Id AND b.State = {InForce} AND s.Declaration = {NoConflict}
                WHERE a.CycleId = {cycle.Id} AND a.SubmittedAt IS NOT NULL) AS r
            """,
            ct);
}
