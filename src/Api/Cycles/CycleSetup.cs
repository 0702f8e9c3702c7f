using System.Globalization;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Builds a cycle's records from its draft.</summary>
internal static class CycleSetup
{
    /// <exception cref="ParametersInvalidException">A parameter or the score sheet cannot be right.</exception>
    public static ReviewCycle Build(CycleDraft draft, int standardId)
    {
        var rubric = draft.Rubric.Count > 0 ? draft.Rubric : DefaultRubric.Items;
        Refuse(draft.Parameters, rubric);

        var (json, hash) = CycleParametersJson.Write(draft.Parameters);
        var cycle = new ReviewCycle
        {
            Year = draft.Year,
            Name = draft.Name,
            StandardId = standardId,
            CutoffDate = draft.CutoffDate,
            SubmissionDeadline = draft.SubmissionDeadline,
            ParametersJson = json,
            ParametersHash = hash,
        };
        cycle.RubricItems.AddRange(rubric.Select(ToItem));
        return cycle;
    }

    /// <summary>Writes what changes onto a cycle in DRAFT, which is loaded with its rubric items.</summary>
    /// <exception cref="ParametersInvalidException">A parameter or the score sheet cannot be right.</exception>
    public static void Change(ReviewCycle cycle, CycleChange change)
    {
        Refuse(change.Parameters ?? CycleParametersJson.Read(cycle), change.Rubric);
        cycle.Name = change.Name ?? cycle.Name;
        cycle.CutoffDate = change.CutoffDate ?? cycle.CutoffDate;
        cycle.SubmissionDeadline = change.SubmissionDeadline ?? cycle.SubmissionDeadline;
        if (change.Parameters is { } parameters)
        {
            (cycle.ParametersJson, cycle.ParametersHash) = CycleParametersJson.Write(parameters);
        }

        if (change.Rubric is { } rubric)
        {
            cycle.RubricItems.AddRange(rubric.Select(ToItem));
        }
    }

    public static IEnumerable<CommitteeMember> Committee(CycleDraft draft, int cycleId) =>
        draft.Committee.OrderBy(seat => seat.ExpertId)
            .Select(seat => new CommitteeMember { CycleId = cycleId, ExpertId = seat.ExpertId, Role = seat.Role });

    private static void Refuse(CycleParameters parameters, IReadOnlyList<RubricDraft>? rubric)
    {
        var problems = CycleParametersValidator.Validate(parameters)
            .Select(error => $"{error.Field}: {ExplanationText.Render(error.Explanation, CultureInfo.InvariantCulture)}")
            .Concat(rubric is null ? [] : RubricProblems(rubric))
            .ToList();
        if (problems.Count > 0)
        {
            throw new ParametersInvalidException(problems);
        }
    }

    /// <summary>What makes a sheet unusable is Scoring's to say: each level's sheet is built once.</summary>
    private static IEnumerable<string> RubricProblems(IReadOnlyList<RubricDraft> rubric)
    {
        var levels = rubric.Select(item => item.Level).Where(level => level is not null).Distinct().DefaultIfEmpty(null);
        foreach (var level in levels)
        {
            var problem = RubricProblem([.. rubric.Where(item => item.Level is null || item.Level == level).Select(ToItem)]);
            if (problem is not null)
            {
                yield return problem;
            }
        }
    }

    private static string? RubricProblem(IReadOnlyList<RubricItem> sheet)
    {
        try
        {
            sheet.ToRubric();
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    private static RubricItem ToItem(RubricDraft draft, int index) => new()
    {
        Level = draft.Level,
        Code = draft.Code,
        LabelZh = draft.LabelZh,
        LabelEn = draft.LabelEn,
        Weight = draft.Weight,
        MaxScore = draft.MaxScore,
        Guidance = draft.Guidance,
        Sequence = index + 1,
    };
}
