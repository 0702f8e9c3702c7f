namespace ScoringPlatform.Api.Cycles;

/// <summary>A committee or panel that the rules of composition refuse (Order 40, articles 8 and 9): nobody was appointed.</summary>
public sealed class CompositionRefusedException(IReadOnlyList<CompositionProblem> problems) : DomainException(
    "COMPOSITION_REFUSED",
    $"It cannot be appointed so. {string.Join(" ", problems.Select(problem => problem.Expert is null ? problem.Text : $"{problem.Expert}: {problem.Text}"))}")
{
    /// <summary>Every rule broken.</summary>
    public IReadOnlyList<CompositionProblem> Problems => problems;
}
