using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>
/// Decides whether a dossier fulfils a standard at a cutoff date. Pure: no clock, no culture, no randomness; the order of
/// lists in the dossier is irrelevant. A dossier that <see cref="DossierHash"/> refuses is still decided, cautiously.
/// </summary>
public static class EligibilityEvaluator
{
    /// <summary>The decision with every finding, the records used and ignored, and what is missing.</summary>
    /// <param name="cutoff">The day up to which tenure, probation and achievements count, included.</param>
    /// <param name="submissionDeadline">The last day on which a recommendation may be signed.</param>
    public static EligibilityReport Evaluate(CompiledStandard standard, Dossier dossier, DateOnly cutoff, DateOnly submissionDeadline)
    {
        var decider = Decider.OfThread;
        var plan = standard.PlanOf(dossier.TargetLevel, dossier.Track);
        try
        {
            var decision = decider.Decide(plan, dossier, cutoff, submissionDeadline, ordered: true);
            return new ReportWriter(decider, plan).Write(decision);
        }
        finally
        {
            decider.State.End();
        }
    }

    /// <summary>The decision alone, many times faster: for counting, comparing and simulating.</summary>
    /// <inheritdoc cref="Evaluate" path="/param"/>
    public static EligibilityDecision Decide(CompiledStandard standard, Dossier dossier, DateOnly cutoff, DateOnly submissionDeadline)
    {
        var decider = Decider.OfThread;
        try
        {
            return decider.Decide(standard.PlanOf(dossier.TargetLevel, dossier.Track), dossier, cutoff, submissionDeadline, ordered: false);
        }
        finally
        {
            decider.State.End();
        }
    }
}
