namespace ScoringPlatform.Db.Invariants;

/// <summary>What must hold of ballots.</summary>
internal static class BallotInvariants
{
    public static IReadOnlyList<Invariant> List { get; } =
    [
        new(
            "ballot-after-declaration",
            "No ballot exists where the expert was not asked for a conflict of interest.",
            """
            SELECT CAST(b.Id AS varchar(20)) AS Value FROM Ballots AS b JOIN Assignments AS s ON s.Id = b.AssignmentId
            WHERE s.Declaration = 'NOT_ASKED'
            """),
        new(
            "ballot-complete",
            "A submitted ballot scores every item it lists, within the item's maximum.",
            """
            SELECT CAST(b.Id AS varchar(20)) AS Value FROM Ballots AS b
            WHERE b.State <> 'DRAFT' AND (
                NOT EXISTS (SELECT 1 FROM BallotScores AS s WHERE s.BallotId = b.Id)
                OR EXISTS (
                    SELECT 1 FROM BallotScores AS s JOIN RubricItems AS i ON i.Id = s.RubricItemId
                    WHERE s.BallotId = b.Id AND (s.Score IS NULL OR s.Score > i.MaxScore)))
            """),
        new(
            "ballot-same-cycle",
            "A ballot scores the items of its own cycle's sheet.",
            """
            SELECT CAST(s.BallotId AS varchar(20)) AS Value
            FROM BallotScores AS s
            JOIN RubricItems AS i ON i.Id = s.RubricItemId
            JOIN Ballots AS b ON b.Id = s.BallotId
            JOIN Assignments AS g ON g.Id = b.AssignmentId
            JOIN Applications AS a ON a.Id = g.ApplicationId
            WHERE i.CycleId <> a.CycleId
            """),
        new(
            "recommender-gives-no-ballot",
            "Whoever recommends an application has no submitted ballot on it.",
            """
            SELECT a.Number AS Value FROM Recommendations AS r
            JOIN Applications AS a ON a.Id = r.ApplicationId
            JOIN Assignments AS s ON s.ApplicationId = r.ApplicationId AND s.ExpertId = r.ExpertId
            JOIN Ballots AS b ON b.AssignmentId = s.Id
            WHERE b.State = 'SUBMITTED' AND r.WithdrawnOn IS NULL
            """),
    ];
}
