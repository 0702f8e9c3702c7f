using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Lists the records that served nothing, each with the first reason that applies.</summary>
internal static class IgnoredRecords
{
    public static IReadOnlyList<IgnoredRecord> List(EvaluationState state, EvaluationPlan plan, RecordUses uses)
    {
        if (plan.Pools.Length == 0)
        {
            return [];
        }

        List<IgnoredRecord>? ignored = null;
        for (var record = 0; record < state.Ledger.Count; record++)
        {
            if (!uses.Serves(record))
            {
                ignored ??= [];
                ignored.Add(new IgnoredRecord(state.Ledger[record].Id, Reason(state, plan, uses, record)));
            }
        }

        return ignored ?? (IReadOnlyList<IgnoredRecord>)[];
    }

    private static Explanation Reason(EvaluationState state, EvaluationPlan plan, RecordUses uses, int record)
    {
        var ledger = state.Ledger;
        return ledger.Window(record) switch
        {
            RecordWindow.BeforeTitle => Say.That("ignored.beforeTitle", Say.Date(ledger[record].ObtainedOn!.Value), Say.Date(state.Title.Current!.ObtainedOn)),
            RecordWindow.AfterCutoff => Say.That("ignored.afterCutoff", Say.Date(ledger[record].ObtainedOn!.Value), Say.Date(state.Cutoff)),
            RecordWindow.Undated => Say.That("ignored.undated"),
            _ when TwinInUse(state, uses, record) is { } twin => Say.That("ignored.sameProjectAndKind", twin),
            _ => ByFit(state, plan, record),
        };
    }

    private static string? TwinInUse(EvaluationState state, RecordUses uses, int record)
    {
        for (var other = 0; other < state.Ledger.Count; other++)
        {
            if (other != record && uses.Serves(other) && state.Ledger.Unit(other) == state.Ledger.Unit(record))
            {
                return state.Ledger[other].Id;
            }
        }

        return null;
    }

    private static Explanation ByFit(EvaluationState state, EvaluationPlan plan, int record)
    {
        var (best, where) = (Truth.False, new List<string>());
        var served = false;
        foreach (var criterion in plan.RecordCriteria)
        {
            var fit = BestFit(state, criterion, record);
            if (fit > best)
            {
                (best, served) = (fit, false);
                where.Clear();
            }

            if (fit == best && fit != Truth.False)
            {
                where.Add(plan.Criteria[criterion.Criterion].Criterion.Code);
                served |= state.Certain[criterion.Criterion];
            }
        }

        return (best, served) switch
        {
            (Truth.True, true) => Say.That("ignored.alreadyServed", Say.List(where)),
            (Truth.True, false) => Say.That("ignored.tooFew", Say.List(where)),
            (Truth.Unknown, _) => Say.That("ignored.factsMissing", Say.List(MissingOf(state, plan, record))),
            _ => Say.That(LacksRoleOrRank(plan, state.Ledger[record], state.Cutoff) ? "ignored.roleOrRank" : "ignored.noCriterion"),
        };
    }

    private static Truth BestFit(EvaluationState state, RecordCriterion criterion, int record)
    {
        var best = Truth.False;
        foreach (var alternative in criterion.Alternatives)
        {
            foreach (var take in alternative)
            {
                best = Truths.Or(best, Fit(state, take, record));
            }
        }

        return best;
    }

    private static Truth Fit(EvaluationState state, CompiledTake take, int record) =>
        Truths.Or(
            state.Ledger.Outcome(take.Slot, record),
            take.SubstituteSlot < 0 ? Truth.False : state.Ledger.Outcome(take.SubstituteSlot, record));

    private static IEnumerable<string> MissingOf(EvaluationState state, EvaluationPlan plan, int record) =>
        plan.RecordCriteria.SelectMany(criterion => criterion.Takes)
            .Where(take => state.Ledger.Outcome(take.Slot, record) == Truth.Unknown)
            .SelectMany(take => OpenFacts.Of(take.Definition.Where, state.Ledger[record]))
            .Distinct()
            .Select(Say.Code);

    /// <summary>Whether it would fit a criterion if neither role nor rank were asked.</summary>
    private static bool LacksRoleOrRank(EvaluationPlan plan, Achievement record, DateOnly cutoff) =>
        plan.RecordCriteria.SelectMany(criterion => criterion.Takes)
            .Where(take => take.Definition.Kinds.Contains(record.Kind))
            .Any(take => take.TestButForRoleAndRank(record, cutoff) == Truth.True);
}
