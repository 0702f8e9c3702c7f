using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>Checks one row of a table: a criterion, the records of an otherwise fit applicant, and what must come out.</summary>
internal static class CriterionTable
{
    public static void Check(TitleLevel level, string criterion, string records, CriterionResult expected)
    {
        var track = criterion.Contains(".exceptional.", StringComparison.Ordinal) ? Track.Exceptional : Track.Regular;
        var report = Make.Evaluate(Make.Applicant(level, track).With(RecordText.Parse(records)));
        var finding = report.Finding(criterion);
        Assert.True(expected == finding.Result, $"{criterion} with {records}: {finding.Result}, {finding.Explanation}");
        Assert.Equal(expected != CriterionResult.NotMet, finding.Records.Count > 0);
    }
}
