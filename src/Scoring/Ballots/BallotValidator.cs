using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Ballots;

/// <summary>Checks a score sheet against its rubric: what a draft may already not hold, and what submitting asks besides.</summary>
public static class BallotValidator
{
    /// <summary>The longest written opinion, in characters.</summary>
    public const int LongestOpinion = 4000;

    /// <summary>Scores as they were given: none may need rounding.</summary>
    public static IReadOnlyList<BallotError> ValidatePrecision(IReadOnlyList<(string Item, decimal? Points)> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return [.. scores
            .Where(score => score.Points is { } points && !ScaledScore.TryFromExact(points, out _))
            .Select(score => Error(BallotErrorKind.NotAScore, score.Item, "ballot.notAScore", score.Item, score.Points!.Value))];
    }

    /// <summary>A draft may be incomplete; what it has must be in scale and of the rubric.</summary>
    public static IReadOnlyList<BallotError> ValidateDraft(Rubric rubric, IReadOnlyList<ItemScore> scores, string? opinion)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(scores);
        var errors = new List<BallotError>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (code, score) in scores)
        {
            var place = rubric.IndexOf(code);
            if (place < 0)
            {
                errors.Add(Error(BallotErrorKind.UnknownItem, code, "ballot.unknownItem", code));
            }
            else if (!seen.Add(code))
            {
                errors.Add(Error(BallotErrorKind.ItemTwice, code, "ballot.itemTwice", code));
            }
            else if (score is { } value && (value.Thousandths < 0 || value > rubric.Items[place].MaxScore))
            {
                errors.Add(Error(BallotErrorKind.OutOfScale, code, "ballot.outOfScale", code, value, rubric.Items[place].MaxScore));
            }
        }

        if (opinion?.Length > LongestOpinion)
        {
            errors.Add(Error(BallotErrorKind.OpinionTooLong, null, "ballot.opinionTooLong", opinion.Length, LongestOpinion));
        }

        return errors;
    }

    /// <summary>A submitted ballot is complete besides, and a veto gives its reason.</summary>
    public static IReadOnlyList<BallotError> ValidateSubmission(
        Rubric rubric, IReadOnlyList<ItemScore> scores, bool veto, string? opinion)
    {
        List<BallotError> errors = [.. ValidateDraft(rubric, scores, opinion)];
        var scored = scores.Where(entry => entry.Score is not null).Select(entry => entry.Item).ToHashSet(StringComparer.Ordinal);
        errors.AddRange(rubric.Items
            .Where(item => !scored.Contains(item.Code))
            .Select(item => Error(BallotErrorKind.Incomplete, item.Code, "ballot.incomplete", item.Code)));
        if (veto && string.IsNullOrWhiteSpace(opinion))
        {
            errors.Add(Error(BallotErrorKind.VetoWithoutOpinion, null, "ballot.vetoWithoutOpinion"));
        }

        return errors;
    }

    private static BallotError Error(BallotErrorKind kind, string? item, string code, params ReadOnlySpan<object> arguments) =>
        new(kind, item, Explain.As(code, arguments));
}
