namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>The subject studied or a certificate of continuing education; see <see cref="Standards.Rules.SubjectRule"/>.</summary>
internal static class SubjectTest
{
    public static CompiledRule Compile() => new(Test, Explain, Missing);

    private static Truth Test(EvaluationState state) =>
        Truths.Or(state.Education.Close, Truths.Of(state.Dossier.ContinuingEducationCertificate));

    private static CriterionAccount Explain(EvaluationState state, Truth truth) => new(Say.That(truth switch
    {
        Truth.True when state.Education.Close == Truth.True => "subject.close",
        Truth.True => "subject.certificate",
        Truth.False => "subject.noCertificate",
        _ => "subject.unknown",
    }));

    private static IReadOnlyList<IReadOnlyList<Explanation>> Missing(EvaluationState state) => Say.OneOf(Say.That("missing.certificate"));
}
