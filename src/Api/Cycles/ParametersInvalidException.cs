namespace ScoringPlatform.Api.Cycles;

/// <summary>Parameters, rubric or committee that cannot be right.</summary>
/// <param name="problems">One sentence each, naming the field.</param>
public sealed class ParametersInvalidException(IReadOnlyList<string> problems)
    : DomainException("PARAMETERS_INVALID", string.Join(" ", problems))
{
    public IReadOnlyList<string> Problems => problems;
}
