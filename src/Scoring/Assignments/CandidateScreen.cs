using ScoringPlatform.Scoring.Experts;

namespace ScoringPlatform.Scoring.Assignments;

/// <summary>Finds, for every application, who of the pool may take it, and counts the others by reason.</summary>
public sealed class CandidateScreen
{
    /// <summary>The whole pool.</summary>
    public required IReadOnlyList<ExpertFact> Experts { get; init; }

    /// <summary>The cycle's panels. Who reviews what a panel reviews sits on such a panel.</summary>
    public IReadOnlyList<PanelFact> Panels { get; init; } = [];

    /// <summary>The days of reviewing: from today to the day on which ballots are due.</summary>
    public required DayRange Days { get; init; }

    /// <summary>The ground of recusal of an application and an expert.</summary>
    public required Func<int, int, RecusalGround?> Ground { get; init; }

    /// <summary>Whether the expert was given the application already, whatever came of it.</summary>
    public required Func<int, int, bool> IsAssigned { get; init; }

    public AssignmentRequest Of(ReviewFact application)
    {
        ArgumentNullException.ThrowIfNull(application);
        var panels = Panels.Where(panel => panel.Reviews(application.Level, application.Specialty)).ToArray();
        var candidates = new List<int>();
        var excluded = new SortedDictionary<ReviewerExclusion, int>();
        foreach (var expert in Experts)
        {
            if (Exclusion(expert, application, panels) is { } reason)
            {
                excluded[reason] = excluded.GetValueOrDefault(reason) + 1;
            }
            else
            {
                candidates.Add(expert.ExpertId);
            }
        }

        return new AssignmentRequest(application.ApplicationId, application.Needed, candidates) { Excluded = excluded };
    }

    private ReviewerExclusion? Exclusion(ExpertFact expert, ReviewFact application, PanelFact[] panels) =>
        ReviewerCheck.Exclusion(expert, application, Days)
        ?? (panels.Length > 0 && !panels.Any(panel => panel.Members.Contains(expert.ExpertId)) ? ReviewerExclusion.NotOnPanel
            : Ground(application.ApplicationId, expert.ExpertId) is not null ? ReviewerExclusion.Recused
            : IsAssigned(application.ApplicationId, expert.ExpertId) ? ReviewerExclusion.AlreadyAssigned
            : null);
}
