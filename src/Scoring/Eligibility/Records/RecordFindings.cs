namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>What can be said of a criterion decided by records.</summary>
internal sealed class RecordFindings
{
    private readonly FindingMaker _finding;
    private readonly RecordCriterion _criterion;
    private readonly CriterionFinding _nothingFits;

    public RecordFindings(FindingMaker finding, RecordCriterion criterion)
    {
        _finding = finding;
        _criterion = criterion;
        var nearest = NearestAlternative.OfNothing(criterion);
        _nothingFits = finding.Of(Truth.False, nearest.Shortfall, nearest.Needed, nearest.Found);
    }

    /// <param name="records">The ids of the records that serve it, or would.</param>
    /// <param name="wantedElsewhere">Whether it would be met for certain if no other criterion wanted records.</param>
    public CriterionFinding Of(Truth truth, RecordLedger ledger, string[] records, bool wantedElsewhere)
    {
        if (truth == Truth.False && !ledger.AnyPasses(_criterion.Slots))
        {
            return _nothingFits;
        }

        var nearest = NearestAlternative.Of(ledger, _criterion);
        var explanation = truth switch
        {
            Truth.True => Say.That("records.met", Say.List(records)),
            Truth.Unknown => Say.That("records.pending", Say.List(records)),
            _ when wantedElsewhere => Say.That("records.usedElsewhere"),
            _ => nearest.Shortfall,
        };
        return _finding.Of(truth, explanation, nearest.Needed, nearest.Found, records);
    }
}
