namespace ScoringPlatform.Db.Invariants;

/// <summary>What must hold of snapshots, files and the audit log.</summary>
internal static class RecordInvariants
{
    public static IReadOnlyList<Invariant> List { get; } =
    [
        new(
            "closed-has-snapshot",
            "A closed cycle has its final snapshot.",
            """
            SELECT CAST(c.Year AS varchar(20)) AS Value FROM ReviewCycles AS c
            WHERE c.State = 'CLOSED' AND NOT EXISTS (SELECT 1 FROM StatisticsSnapshots AS s WHERE s.CycleId = c.Id AND s.Provisional = 0)
            """),
        new(
            "facts-of-own-cycle",
            "A snapshot's facts are of applications of its own cycle.",
            """
            SELECT CAST(f.Id AS varchar(20)) AS Value FROM ApplicationFacts AS f
            JOIN StatisticsSnapshots AS s ON s.Id = f.SnapshotId
            JOIN Applications AS a ON a.Id = f.ApplicationId
            WHERE a.CycleId <> s.CycleId
            """),
        new(
            "file-sizes",
            "A stored file has the size it says.",
            "SELECT f.Name AS Value FROM StoredFiles AS f WHERE length(f.Content) <> f.Size",
            "SELECT f.Name AS Value FROM StoredFiles AS f WHERE DATALENGTH(f.Content) <> f.Size"),
        new(
            "audit-without-gaps",
            "The audit log counts from 1 to its head without a gap.",
            """
            SELECT CAST(h.Sequence AS varchar(20)) AS Value FROM AuditHeads AS h
            WHERE h.Sequence <> (SELECT COUNT(*) FROM AuditEntries)
                OR h.Sequence <> (SELECT COALESCE(MAX(e.Sequence), 0) FROM AuditEntries AS e)
            """),
        new(
            "audit-chained",
            "Each audit entry holds the hash of the one before, and the head that of the last.",
            """
            SELECT CAST(e.Sequence AS varchar(20)) AS Value FROM AuditEntries AS e
            JOIN AuditEntries AS p ON p.Sequence = e.Sequence - 1
            WHERE e.PreviousHash <> p.Hash
            UNION ALL
            SELECT CAST(e.Sequence AS varchar(20)) FROM AuditEntries AS e JOIN AuditHeads AS h ON h.Sequence = e.Sequence
            WHERE e.Hash <> h.Hash
            """),
    ];
}
