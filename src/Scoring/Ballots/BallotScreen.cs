namespace ScoringPlatform.Scoring.Ballots;

/// <summary>Tells which ballots count: submitted, by an expert who is not recused, whole, and the expert's last.</summary>
internal static class BallotScreen
{
    /// <returns>At most one per expert, by expert.</returns>
    public static List<ValidBallot> Valid(Rubric rubric, IReadOnlyList<BallotFact> ballots, List<ExcludedBallot> excluded)
    {
        var valid = new List<ValidBallot>(ballots.Count);
        foreach (var ballot in ballots.OrderBy(ballot => ballot.ExpertId).ThenByDescending(ballot => ballot.Revision))
        {
            var numerator = Numerator(rubric, ballot.Scores);
            var reason = Reason(ballot)
                ?? (valid is [.., var last] && last.Ballot.ExpertId == ballot.ExpertId ? BallotExclusion.Superseded
                    : numerator is null ? BallotExclusion.Invalid
                    : null);
            if (reason is { } why)
            {
                excluded.Add(new ExcludedBallot(ballot.ExpertId, ballot.Revision, why));
            }
            else
            {
                valid.Add(new ValidBallot(ballot, numerator!.Value));
            }
        }

        return valid;
    }

    /// <summary>The exact total's numerator; null when an item is missing, unknown, given twice or out of scale.</summary>
    public static long? Numerator(Rubric rubric, IReadOnlyList<ItemScore> scores)
    {
        if (scores.Count != rubric.Items.Count)
        {
            return null;
        }

        Span<ScaledScore> ordered = stackalloc ScaledScore[scores.Count];
        var seen = 0L;
        for (var index = 0; index < scores.Count; index++)
        {
            var place = rubric.IndexOf(scores[index].Item);
            if (place < 0 || scores[index].Score is not { Thousandths: >= 0 } score || score > rubric.Items[place].MaxScore)
            {
                return null;
            }

            seen |= 1L << place;
            ordered[place] = score;
        }

        return seen == (1L << scores.Count) - 1 ? rubric.Numerator(ordered) : null;
    }

    private static BallotExclusion? Reason(BallotFact ballot) => ballot switch
    {
        { Declaration: ConflictDeclaration.Declared or ConflictDeclaration.Ordered } => BallotExclusion.Recused,
        { State: BallotState.Draft } => BallotExclusion.Draft,
        { State: BallotState.Returned } => BallotExclusion.Returned,
        _ => null,
    };
}
