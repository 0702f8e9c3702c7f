namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>The subject studied or a certificate of continuing education; see <see cref="Standards.Rules.SubjectRule"/>.</summary>
internal static class SubjectTest
{
    private static readonly IReadOnlyList<IReadOnlyList<Explanation>> Lacking = Say.OneOf(Say.That("missing.certificate"));

    public static CompiledRule Compile(FindingMaker finding)
    {
        var close = finding.Of(Truth.True, Say.That("subject.close"));
        var certificate = finding.Of(Truth.True, Say.That("subject.certificate"));
        var noCertificate = finding.Of(Truth.False, Say.That("subject.noCertificate"));
        var unknown = finding.Of(Truth.Unknown, Say.That("subject.unknown"));
        return new CompiledRule(
            Test,
            (state, truth) => truth switch
            {
                Truth.True => state.Education.Close == Truth.True ? close : certificate,
                Truth.False => noCertificate,
                _ => unknown,
            },
            _ => Lacking);
    }

    private static Truth Test(EvaluationState state) =>
        Truths.Or(state.Education.Close, Truths.Of(state.Dossier.ContinuingEducationCertificate));
}
