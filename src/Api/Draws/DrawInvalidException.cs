using System.Globalization;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Draws;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Draws;

/// <summary>Conditions or a seed by which nothing can be drawn: nothing was.</summary>
public sealed class DrawInvalidException(IReadOnlyList<DrawProblem> problems) : DomainException(
    "DRAW_INVALID",
    $"Nothing was drawn. {string.Join(" ", problems.Select(problem => ExplanationText.Render(problem.Explanation, English)))}")
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>The stable codes of the problems, such as <c>SEED_UNFIT</c>.</summary>
    public IReadOnlyList<string> Problems { get; } = [.. problems.Select(problem => Codes.Of(problem.Kind))];
}
