using System.Globalization;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Experts;

namespace ScoringPlatform.Api.Experts;

/// <summary>An expert's record that the rules of the pool refuse: nothing of it was stored.</summary>
public sealed class ExpertInvalidException(IReadOnlyList<ExpertProblem> problems) : DomainException(
    "EXPERT_INVALID",
    $"The expert cannot be recorded so. {string.Join(" ", problems.Select(problem => ExplanationText.Render(problem.Explanation, English)))}")
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>The stable codes of the problems, such as <c>TERM_TOO_LONG</c>.</summary>
    public IReadOnlyList<string> Problems { get; } = [.. problems.Select(problem => Codes.Of(problem.Kind))];
}
