namespace ScoringPlatform.Console.Hosting;

/// <summary>Ends the making of a page: another says why.</summary>
public sealed class PageProblemException(ProblemKind kind) : Exception(kind.ToString())
{
    public ProblemKind Kind { get; } = kind;
}
