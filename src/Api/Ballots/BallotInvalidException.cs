using System.Globalization;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Ballots;

/// <summary>A score sheet that is incomplete, outside its scale or not of its rubric: nothing of it was taken.</summary>
public sealed class BallotInvalidException(IReadOnlyList<BallotError> problems) : DomainException(
    "BALLOT_INVALID",
    $"The ballot cannot be taken. {string.Join(" ", problems.Select(problem => ExplanationText.Render(problem.Explanation, English)))}")
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Every problem found, with the item concerned.</summary>
    public IReadOnlyList<BallotProblem> Problems { get; } =
        [.. problems.Select(problem => new BallotProblem(Codes.Of(problem.Kind), problem.Item, problem.Explanation.Arguments))];
}
