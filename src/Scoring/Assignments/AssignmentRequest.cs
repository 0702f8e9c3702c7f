namespace ScoringPlatform.Scoring.Assignments;

/// <summary>One application that needs experts.</summary>
/// <param name="Application">Identifies the application.</param>
/// <param name="Needed">How many further experts it needs, at least 0.</param>
/// <param name="Candidates">The experts who may take it: of its specialty and rank, not recused, not assigned yet.</param>
public sealed record AssignmentRequest(int Application, int Needed, IReadOnlyList<int> Candidates)
{
    /// <summary>How many others of the pool do not come into question, by reason.</summary>
    public IReadOnlyDictionary<ReviewerExclusion, int> Excluded { get; init; } = new Dictionary<ReviewerExclusion, int>();
}
