using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility.Records;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Turns what was decided into a report, while the evaluation's memory still holds it.</summary>
internal sealed class ReportWriter(Decider decider, EvaluationPlan plan)
{
    private readonly EvaluationState _state = decider.State;

    public EligibilityReport Write(EligibilityDecision decision)
    {
        var uses = RecordUses.Of(decider, plan);
        var findings = new CriterionFinding[plan.Criteria.Length];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = Finding(plan.Criteria[i], uses);
        }

        return new EligibilityReport
        {
            Result = decision.Result,
            Route = decision.Route,
            Broken = decision.Broken,
            Condition = decision.Condition,
            Findings = findings,
            Ignored = IgnoredRecords.List(_state, plan, uses),
            Missing = decision.Result == EligibilityResult.Eligible ? [] : MissingFacts.Of(_state, plan, uses),
            Standard = plan.Standard.Code,
            StandardVersion = plan.Standard.Version,
            Cutoff = _state.Cutoff,
            InputHash = DossierHash.Of(_state.Dossier),
        };
    }

    private CriterionFinding Finding(CompiledCriterion criterion, RecordUses uses)
    {
        var truth = _state.TruthOf(criterion.Index);
        var account = Account(criterion, truth, uses);
        return new CriterionFinding
        {
            Criterion = criterion.Criterion.Code,
            Clause = criterion.Criterion.Clause,
            Result = Truths.Result(truth),
            Required = criterion.Required,
            Needed = account.Needed,
            Found = account.Found,
            Records = uses.RecordsOf(criterion, truth),
            Explanation = account.Explanation,
        };
    }

    private CriterionAccount Account(CompiledCriterion criterion, Truth truth, RecordUses uses)
    {
        if (criterion.Rule is { } rule)
        {
            return rule.Explain(_state, truth);
        }

        if (!criterion.CountsRecords)
        {
            return Group(criterion, truth);
        }

        var nearest = NearestAlternative.Of(_state.Ledger, plan.Pools[criterion.Pool].Criteria[criterion.PlaceInPool]);
        return truth switch
        {
            Truth.True => nearest.Account(Say.That("records.met", Say.List(uses.RecordsOf(criterion, truth)))),
            Truth.Unknown => nearest.Account(Say.That("records.pending", Say.List(uses.RecordsOf(criterion, truth)))),
            _ when decider.CouldBeMetAlone(criterion) => nearest.Account(Say.That("records.usedElsewhere")),
            _ => nearest.Account(nearest.Shortfall),
        };
    }

    private CriterionAccount Group(CompiledCriterion group, Truth truth)
    {
        var found = group.Counted.Count(counted => _state.Certain[counted]);
        var code = truth switch
        {
            Truth.True => "group.met",
            Truth.False => "group.notMet",
            _ => "group.pending",
        };
        return new(Say.That(code, Say.Number(group.K), Say.Number(group.Counted.Length), Say.Number(found)), group.K, found);
    }
}
