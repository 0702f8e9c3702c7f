using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>A judgement by people; see <see cref="Standards.Rules.FindingRule"/>.</summary>
internal static class FindingTest
{
    private static readonly CriterionAccount Confirmed = new(Say.That("finding.confirmed"));
    private static readonly CriterionAccount Attested = new(Say.That("finding.attested"));
    private static readonly CriterionAccount Absent = new(Say.That("finding.absent"));

    public static CompiledRule Compile(int index, string code)
    {
        var missing = Say.OneOf(Say.That("missing.confirmation", code));
        return new CompiledRule(
            state => Truths.Of(state.FindingOf(index)?.State),
            (state, _) => Explain(state.FindingOf(index)),
            state => state.FindingOf(index)?.State == FindingState.Refused ? [] : missing);
    }

    private static CriterionAccount Explain(PersonFinding? finding) => finding?.State switch
    {
        FindingState.Confirmed => Confirmed,
        FindingState.Attested => Attested,
        FindingState.Refused when finding.Reason is { Length: > 0 } reason => new(Say.That("finding.refusedBecause", reason)),
        FindingState.Refused => new(Say.That("finding.refused")),
        _ => Absent,
    };
}
