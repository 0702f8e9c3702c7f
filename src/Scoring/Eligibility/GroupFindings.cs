namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>What can be said of a group or a count: so many of so many are met.</summary>
internal sealed class GroupFindings(CompiledCriterion group)
{
    private readonly SharedFindings _met = By(group, Truth.True, "group.met");
    private readonly SharedFindings _pending = By(group, Truth.Unknown, "group.pending");
    private readonly SharedFindings _notMet = By(group, Truth.False, "group.notMet");

    public CriterionFinding Of(EvaluationState state, Truth truth)
    {
        var found = 0;
        foreach (var counted in group.Counted)
        {
            found += state.Certain[counted] ? 1 : 0;
        }

        return truth switch
        {
            Truth.True => _met[found],
            Truth.False => _notMet[found],
            _ => _pending[found],
        };
    }

    private static SharedFindings By(CompiledCriterion group, Truth truth, string code) => new(found => group.Finding.Of(
        truth, Say.That(code, Say.Number(group.K), Say.Number(group.Counted.Length), Say.Number(found)), group.K, found));
}
