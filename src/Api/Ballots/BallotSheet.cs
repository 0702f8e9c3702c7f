using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>One expert's sheet on one application: its rubric and the newest version of the ballot.</summary>
internal sealed class BallotSheet(Assignment assignment, IReadOnlyList<RubricItem> items)
{
    private readonly Rubric _rubric = items.ToRubric();

    /// <summary>Writes the items given on the draft, which is begun when there is none.</summary>
    public Ballot Save(BallotDraft draft)
    {
        var ballot = Draft();
        Refuse(BallotValidator.ValidateDraft(_rubric, draft.Scores, draft.Opinion));
        foreach (var (code, score) in draft.Scores)
        {
            var item = items.Single(item => item.Code == code);
            var line = ballot.Scores.SingleOrDefault(line => line.RubricItemId == item.Id);
            if (line is null)
            {
                line = new BallotScore { RubricItemId = item.Id };
                ballot.Scores.Add(line);
            }

            line.Score = score;
        }

        ballot.Opinion = draft.Opinion ?? ballot.Opinion;
        ballot.Veto = draft.Veto ?? ballot.Veto;
        return ballot;
    }

    /// <summary>Makes the draft final; an incomplete one is refused whole.</summary>
    public Ballot Submit(DateTime at)
    {
        var ballot = Draft();
        var scores = ItemScores(ballot);
        Refuse(BallotValidator.ValidateSubmission(_rubric, scores, ballot.Veto, ballot.Opinion));
        ballot.Total = BallotAggregation.Total(_rubric, scores);
        ballot.State = BallotState.Submitted;
        ballot.SubmittedAt = at;
        return ballot;
    }

    /// <summary>Marks a submitted ballot as returned and gives the draft of its next version.</summary>
    public static Ballot Return(Ballot ballot, string reason, DateTime at)
    {
        if (ballot.State != BallotState.Submitted)
        {
            throw new BallotNotSubmittedException();
        }

        ballot.State = BallotState.Returned;
        ballot.ReturnedAt = at;
        ballot.ReturnReason = reason;
        var next = new Ballot
        {
            AssignmentId = ballot.AssignmentId,
            Revision = ballot.Revision + 1,
            Veto = ballot.Veto,
            Opinion = ballot.Opinion,
        };
        next.Scores.AddRange(ballot.Scores.Select(line => new BallotScore { RubricItemId = line.RubricItemId, Score = line.Score }));
        return next;
    }

    /// <summary>What the audit log fixes of a submitted ballot.</summary>
    public static string HashOf(Ballot ballot) => AuditHash.OfState(new
    {
        ballot.AssignmentId,
        ballot.Revision,
        ballot.Veto,
        ballot.Opinion,
        Total = ballot.Total?.Thousandths,
        Scores = ballot.Scores.OrderBy(line => line.RubricItemId).Select(line => new { line.RubricItemId, line.Score?.Thousandths }),
    });

    private Ballot Draft()
    {
        var newest = assignment.Ballots.MaxBy(ballot => ballot.Revision);
        if (newest is { State: BallotState.Submitted })
        {
            throw new BallotAlreadySubmittedException();
        }

        if (newest is not { State: BallotState.Draft })
        {
            newest = new Ballot { AssignmentId = assignment.Id, Revision = (newest?.Revision ?? 0) + 1 };
            assignment.Ballots.Add(newest);
        }

        return newest;
    }

    private IReadOnlyList<ItemScore> ItemScores(Ballot ballot) =>
        [.. from line in ballot.Scores
            join item in items on line.RubricItemId equals item.Id
            select new ItemScore(item.Code, line.Score)];

    private static void Refuse(IReadOnlyList<BallotError> errors)
    {
        if (errors.Count > 0)
        {
            throw new BallotInvalidException(errors);
        }
    }
}
