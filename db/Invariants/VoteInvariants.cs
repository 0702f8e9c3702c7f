namespace ScoringPlatform.Db.Invariants;

/// <summary>What must hold between roll, urn and published votes. None of these queries joins a voter to a slip.</summary>
internal static class VoteInvariants
{
    public static IReadOnlyList<Invariant> List { get; } =
    [
        new(
            "slips-equal-casts",
            "A round's urn holds as many slips as casts were acknowledged.",
            """
            SELECT CAST(r.Id AS varchar(20)) AS Value FROM VotingRounds AS r
            WHERE r.CastCount <> (SELECT COUNT(*) FROM Slips AS s WHERE s.RoundId = r.Id)
            """),
        new(
            "slips-equal-participations",
            "Each item of a round has as many slips as members who voted on it.",
            """
            SELECT CAST(i.Id AS varchar(20)) AS Value FROM RoundItems AS i
            WHERE (SELECT COUNT(*) FROM Slips AS s WHERE s.RoundId = i.RoundId AND s.ApplicationId = i.ApplicationId)
                <> (SELECT COUNT(*) FROM Participations AS p WHERE p.RoundId = i.RoundId AND p.ApplicationId = i.ApplicationId)
            """),
        new(
            "only-present-members-vote",
            "Only members who were checked in have voted.",
            """
            SELECT CAST(p.RoundId AS varchar(20)) AS Value FROM Participations AS p
            JOIN RollEntries AS e ON e.RoundId = p.RoundId AND e.ExpertId = p.ExpertId
            WHERE e.CheckedIn = 0
            """),
        new(
            "recused-do-not-vote",
            "No member has voted on an application from which they were recused.",
            """
            SELECT CAST(p.RoundId AS varchar(20)) AS Value FROM Participations AS p
            JOIN RoundRecusals AS r ON r.RoundId = p.RoundId AND r.ApplicationId = p.ApplicationId AND r.ExpertId = p.ExpertId
            """),
        new(
            "announced-equals-urn",
            "Every slip of an announced round is published, as a vote or as spoiled, and none before.",
            """
            SELECT CAST(i.Id AS varchar(20)) AS Value FROM RoundItems AS i JOIN VotingRounds AS r ON r.Id = i.RoundId
            WHERE (SELECT COUNT(*) FROM PublishedVotes AS v WHERE v.RoundId = i.RoundId AND v.ApplicationId = i.ApplicationId)
                + (SELECT COUNT(*) FROM SpoiledSlips AS b WHERE b.RoundId = i.RoundId AND b.ApplicationId = i.ApplicationId)
                <> CASE WHEN r.State = 'ANNOUNCED'
                    THEN (SELECT COUNT(*) FROM Slips AS s WHERE s.RoundId = i.RoundId AND s.ApplicationId = i.ApplicationId)
                    ELSE 0 END
            """),
        new(
            "counts-equal-published",
            "The counts of an announced item are those of its published votes.",
            """
            SELECT CAST(i.Id AS varchar(20)) AS Value FROM RoundItems AS i
            WHERE i.Result IS NOT NULL AND (
                i.Yes <> (SELECT COUNT(*) FROM PublishedVotes AS v WHERE v.RoundId = i.RoundId AND v.ApplicationId = i.ApplicationId AND v.Choice = 'YES')
                OR i.No <> (SELECT COUNT(*) FROM PublishedVotes AS v WHERE v.RoundId = i.RoundId AND v.ApplicationId = i.ApplicationId AND v.Choice = 'NO')
                OR i.Spoiled <> (SELECT COUNT(*) FROM SpoiledSlips AS b WHERE b.RoundId = i.RoundId AND b.ApplicationId = i.ApplicationId)
                OR i.Abstain <> (SELECT COUNT(*) FROM PublishedVotes AS v WHERE v.RoundId = i.RoundId AND v.ApplicationId = i.ApplicationId AND v.Choice = 'ABSTAIN'))
            """),
        new(
            "no-count-before-announcement",
            "No item shows a count or a result before its round is announced.",
            """
            SELECT CAST(i.Id AS varchar(20)) AS Value FROM RoundItems AS i JOIN VotingRounds AS r ON r.Id = i.RoundId
            WHERE r.State <> 'ANNOUNCED' AND i.Result IS NOT NULL
            """),
        new(
            "roll-equals-counts",
            "A frozen round's numbers of members and of those present are those of its roll.",
            """
            SELECT CAST(r.Id AS varchar(20)) AS Value FROM VotingRounds AS r
            WHERE r.State <> 'DRAFT' AND (
                r.Members <> (SELECT COUNT(*) FROM RollEntries AS e WHERE e.RoundId = r.Id)
                OR r.Present <> (SELECT COUNT(*) FROM RollEntries AS e WHERE e.RoundId = r.Id AND e.CheckedIn = 1))
            """),
        new(
            "pending-shares-before-announcement",
            "No key holder's share is kept once the urn is opened.",
            """
            SELECT CAST(h.RoundId AS varchar(20)) AS Value FROM RoundKeyHolders AS h JOIN VotingRounds AS r ON r.Id = h.RoundId
            WHERE h.SubmittedProtected IS NOT NULL AND r.State <> 'CLOSED'
            """),
        new(
            "roll-is-committee",
            "Everyone on a round's roll sits on the cycle's committee.",
            """
            SELECT CAST(e.RoundId AS varchar(20)) AS Value FROM RollEntries AS e JOIN VotingRounds AS r ON r.Id = e.RoundId
            WHERE NOT EXISTS (SELECT 1 FROM CommitteeMembers AS m WHERE m.CycleId = r.CycleId AND m.ExpertId = e.ExpertId)
            """),
    ];
}
