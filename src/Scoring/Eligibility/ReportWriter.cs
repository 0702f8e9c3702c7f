using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility.Records;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Turns what was decided into a report, while the evaluation's memory still holds it.</summary>
internal sealed class ReportWriter(Decider decider, EvaluationPlan plan)
{
    private readonly EvaluationState _state = decider.State;
    private readonly RecordUses _uses = decider.Uses;

    public EligibilityReport Write(EligibilityDecision decision)
    {
        _uses.Find(decider, plan);
        var findings = new CriterionFinding[plan.Criteria.Length];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = Finding(plan.Criteria[i]);
        }

        return new EligibilityReport
        {
            Result = decision.Result,
            Route = decision.Route,
            Broken = decision.Broken,
            Condition = decision.Condition,
            Findings = findings,
            Ignored = IgnoredRecords.List(_state, plan, _uses),
            Missing = decision.Result == EligibilityResult.Eligible ? [] : MissingFacts.Of(_state, plan, _uses),
            Standard = plan.Standard.Code,
            StandardVersion = plan.Standard.Version,
            Cutoff = _state.Cutoff,
            InputHash = DossierHash.Of(_state.Dossier),
        };
    }

    private CriterionFinding Finding(CompiledCriterion criterion)
    {
        var truth = _state.TruthOf(criterion.Index);
        if (criterion.Rule is { } rule)
        {
            return rule.Explain(_state, truth);
        }

        return criterion.Records is { } records
            ? records.Of(truth, _state.Ledger, _uses.RecordsOf(criterion, truth), decider.CouldBeMetAlone(criterion))
            : criterion.Group!.Of(_state, truth);
    }
}
