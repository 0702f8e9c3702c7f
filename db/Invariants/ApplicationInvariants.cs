namespace ScoringPlatform.Db.Invariants;

/// <summary>What must hold between an application's state and the records that state rests on.</summary>
internal static class ApplicationInvariants
{
    public static IReadOnlyList<Invariant> List { get; } =
    [
        new(
            "last-event-is-state",
            "An application stands in the state its last event led to.",
            """
            SELECT a.Number AS Value FROM Applications AS a
            WHERE EXISTS (SELECT 1 FROM ApplicationEvents AS e WHERE e.ApplicationId = a.Id)
                AND NOT EXISTS (
                    SELECT 1 FROM ApplicationEvents AS e
                    WHERE e.ApplicationId = a.Id AND e.[To] = a.State
                        AND e.Id = (SELECT MAX(l.Id) FROM ApplicationEvents AS l WHERE l.ApplicationId = a.Id))
            """),
        new(
            "screened-rests-on-evaluation",
            "An application found eligible or ineligible has a current evaluation that says so.",
            """
            SELECT a.Number AS Value FROM Applications AS a
            WHERE (a.State IN ('ELIGIBLE', 'SCORED', 'PASSED', 'NOT_PASSED', 'CONFIRMED') AND NOT EXISTS (
                    SELECT 1 FROM EligibilityEvaluations AS e WHERE e.ApplicationId = a.Id AND e.IsCurrent = 1 AND e.Result = 'ELIGIBLE'))
                OR (a.State = 'INELIGIBLE' AND NOT EXISTS (
                    SELECT 1 FROM EligibilityEvaluations AS e WHERE e.ApplicationId = a.Id AND e.IsCurrent = 1 AND e.Result = 'INELIGIBLE'))
            """),
        new(
            "scored-has-score",
            "A scored application has a score and submitted ballots.",
            """
            SELECT a.Number AS Value FROM Applications AS a
            WHERE a.State IN ('SCORED', 'PASSED', 'NOT_PASSED', 'CONFIRMED') AND (a.Score IS NULL OR NOT EXISTS (
                SELECT 1 FROM Ballots AS b JOIN Assignments AS s ON s.Id = b.AssignmentId
                WHERE s.ApplicationId = a.Id AND b.State = 'SUBMITTED'))
            """),
        new(
            "passed-was-voted",
            "An application that passed or failed was voted on in an announced round with that result.",
            """
            SELECT a.Number AS Value FROM Applications AS a
            WHERE a.State IN ('PASSED', 'NOT_PASSED', 'CONFIRMED') AND NOT EXISTS (
                SELECT 1 FROM RoundItems AS i JOIN VotingRounds AS r ON r.Id = i.RoundId
                WHERE i.ApplicationId = a.Id AND r.State = 'ANNOUNCED'
                    AND (i.Result = 'PASSED' OR a.State = 'NOT_PASSED'))
            """),
        new(
            "confirmed-has-outcome",
            "A confirmed application has a final outcome, and no other has one that awards a title.",
            """
            SELECT a.Number AS Value FROM Applications AS a
            WHERE (a.State = 'CONFIRMED' AND NOT EXISTS (SELECT 1 FROM Outcomes AS o WHERE o.ApplicationId = a.Id AND o.Final = 1))
                OR (a.State NOT IN ('CONFIRMED', 'REVOKED') AND EXISTS (SELECT 1 FROM Outcomes AS o WHERE o.ApplicationId = a.Id AND o.Final = 1))
            """),
    ];
}
