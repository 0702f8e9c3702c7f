using ScoringPlatform.Scoring.Eligibility.Records;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Runs a plan: leaves, then the division of records, then groups and counts.</summary>
internal sealed class Decider
{
    [ThreadStatic]
    private static Decider? _ofThread;

    private readonly RecordSolver _solver;
    private readonly PoolDecider _pools;
    private ulong[] _certain = [];
    private ulong[] _possible = [];
    private ulong[] _alone = [];

    private Decider()
    {
        _solver = new RecordSolver(State.Ledger);
        _pools = new PoolDecider(State, _solver);
        Uses = new RecordUses(State.Ledger, _solver);
    }

    public static Decider OfThread => _ofThread ??= new Decider();

    public EvaluationState State { get; } = new();

    /// <summary>Which records serve which criterion, once it was asked to find that out.</summary>
    public RecordUses Uses { get; }

    /// <summary>The criteria of a pool that are met together, as bits: for certain, or if all that is open turns out well.</summary>
    public ulong Chosen(int pool, bool optimistic) => optimistic ? _possible[pool] : _certain[pool];

    /// <summary>Whether a criterion would be met for certain if no other wanted records.</summary>
    public bool CouldBeMetAlone(CompiledCriterion criterion) => (_alone[criterion.Pool] >> criterion.PlaceInPool & 1) == 1;

    /// <param name="ordered">Whether the records are to be put in their fixed order, as whoever names them must.</param>
    public EligibilityDecision Decide(EvaluationPlan plan, Dossiers.Dossier dossier, DateOnly cutoff, DateOnly deadline, bool ordered)
    {
        State.Begin(plan, dossier, cutoff, deadline, ordered);
        foreach (var leaf in plan.Leaves)
        {
            State.Set(leaf.Index, leaf.Rule!.Test(State));
        }

        DivideRecords(plan);
        foreach (var group in plan.Counts)
        {
            Count(group);
        }

        return new EligibilityDecision(Overall(plan), Route(plan), State.Broken, Condition(plan));
    }

    private void DivideRecords(EvaluationPlan plan)
    {
        if (_certain.Length < plan.Pools.Length)
        {
            _certain = new ulong[plan.Pools.Length];
            _possible = new ulong[plan.Pools.Length];
            _alone = new ulong[plan.Pools.Length];
        }

        for (var p = 0; p < plan.Pools.Length; p++)
        {
            var pool = plan.Pools[p];
            var certain = _certain[p] = _pools.Best(pool, false);
            _alone[p] = _pools.Alone;
            var possible = _possible[p] = State.Ledger.IsOpen && certain != pool.All ? _pools.Best(pool, true) : certain;
            foreach (var criterion in pool.Criteria)
            {
                State.Certain[criterion.Criterion] = (certain & criterion.Bit) != 0;
                State.Possible[criterion.Criterion] = (possible & criterion.Bit) != 0;
            }
        }
    }

    private void Count(CompiledCriterion group)
    {
        var (certain, possible) = (0, 0);
        foreach (var counted in group.Counted)
        {
            certain += State.Certain[counted] ? 1 : 0;
            possible += State.Possible[counted] ? 1 : 0;
        }

        State.Certain[group.Index] = certain >= group.K;
        State.Possible[group.Index] = Math.Max(certain, possible) >= group.K;
    }

    private EligibilityResult Overall(EvaluationPlan plan)
    {
        var least = Truth.True;
        foreach (var criterion in plan.Required)
        {
            least = Truths.And(least, State.TruthOf(criterion.Index));
        }

        return least switch
        {
            Truth.True => EligibilityResult.Eligible,
            Truth.False => EligibilityResult.Ineligible,
            _ => EligibilityResult.Pending,
        };
    }

    private string? Route(EvaluationPlan plan) => plan.Routes is { } routes ? FirstMet(plan, plan.Criteria[routes.Group]) : null;

    private string? Condition(EvaluationPlan plan) => plan.Conditions is { } conditions ? FirstMet(plan, conditions) : null;

    private string? FirstMet(EvaluationPlan plan, CompiledCriterion group)
    {
        foreach (var child in group.Counted)
        {
            if (State.Certain[child])
            {
                return plan.Criteria[child].Criterion.Code;
            }
        }

        return null;
    }
}
