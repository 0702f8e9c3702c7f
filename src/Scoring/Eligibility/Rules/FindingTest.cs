using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>A judgement by people; see <see cref="Standards.Rules.FindingRule"/>.</summary>
internal static class FindingTest
{
    public static CompiledRule Compile(int index, string code, FindingMaker finding)
    {
        var missing = Say.OneOf(Say.That("missing.confirmation", code));
        var confirmed = finding.Of(Truth.True, Say.That("finding.confirmed"));
        var attested = finding.Of(Truth.Unknown, Say.That("finding.attested"));
        var absent = finding.Of(Truth.Unknown, Say.That("finding.absent"));
        var refused = finding.Of(Truth.False, Say.That("finding.refused"));
        return new CompiledRule(
            state => Truths.Of(state.FindingOf(index)?.State),
            (state, truth) => state.FindingOf(index) switch
            {
                null => absent,
                { State: FindingState.Confirmed } => confirmed,
                { State: FindingState.Attested } => attested,
                { Reason: { Length: > 0 } reason } => finding.Of(truth, Say.That("finding.refusedBecause", reason)),
                _ => refused,
            },
            state => state.FindingOf(index)?.State == FindingState.Refused ? [] : missing);
    }
}
